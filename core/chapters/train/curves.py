"""Charts of a run by epoch: its loss and the size of its slopes, with the dial's place marked."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.once import built_once
from core.chapters.train.run import Run
from core.chapters.train.words import KINDS, error
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.fit import legend_columns
from core.draw.marks import corners
from core.say.messages import message, text
from core.say.names import names_of
from core.say.shapes import shape

DIAL = "train_at"
AT_DIAL = "datum.first <= at && at <= datum.last"
SERIES = names_of("train-curve", ("seen", "unseen", "pinned"))
FLOOR = 1e-12  # smaller slopes are drawn here, since a logarithmic scale has no 0
HEIGHT = 215


def spans(run: Run) -> dict[str, np.ndarray]:
    """Return the first and the last place of the dial (frames,) that show each snapshot."""
    first, last = run.spans
    return {"first": first.astype("uint8"), "last": last.astype("uint8")}


def _at_snapshots(run: Run, curve: np.ndarray, series: str) -> pd.DataFrame:
    """Tabulate a curve at the run's snapshots, which are denser where the error changes more."""
    epochs = run.history.epochs
    return pd.DataFrame({"round": epochs.astype("int32"), "error": curve[epochs].astype("float32"), "series": series})


def error_table(run: Run) -> pd.DataFrame:
    """Tabulate the training error and, if points were held out, the test error."""
    curves = ((SERIES["seen"], run.history.losses), (SERIES["unseen"], run.history.unseen_losses))
    return pd.concat(
        [_at_snapshots(run, curve, name) for name, curve in curves if curve is not None], ignore_index=True
    )


def dial_error_table(run: Run) -> pd.DataFrame:
    """Tabulate `error_table` with the places of the dial that show each row."""
    table = error_table(run)
    n_curves = len(table) // run.frames
    return table.assign(**{name: np.tile(span, n_curves) for name, span in spans(run).items()})


def _fixed_scale(name: str, **options) -> alt.Scale:
    """Build a scale whose domain is the two rows of `corners`, so that a diverging line does not stretch it."""
    edge = "length(data('corners')) ? data('corners')[{}].{} : {}"
    low, high = (alt.ExprRef(edge.format(row, name, row + 1)) for row in (0, 1))
    return alt.Scale(nice=False, zero=False, domainMin=low, domainMax=high, **options)


def _axis_corners(**options) -> alt.Chart:
    """Draw the two invisible points whose extent is the domain of the axes."""
    points = chart_of("corners").mark_point(opacity=0, aria=False, tooltip=None)
    return points.encode(x=alt.X("x:Q", scale=_fixed_scale("x")), y=alt.Y("y:Q", scale=_fixed_scale("y", **options)))


@built_once
def _error_spec() -> dict:
    names = list(SERIES.values())
    x = alt.X("round:Q", title=text("train-picture-round"))
    y = alt.Y("error:Q", title=text("train-picture-error"))
    curve = chart_of("curve")
    listed_series = alt.ExprRef("pluck(data('names'), 'series')")
    legend = alt.Legend(
        orient="top", columns=legend_columns(names), symbolType="stroke", symbolSize=400, values=listed_series
    )
    color = alt.Color("series:N", title=None, legend=legend).scale(
        domain=names, range=[theme.ERROR, theme.PINK, theme.GRAY]
    )
    tooltips = [
        alt.Tooltip("series:N", title=text("train-curve-on")),
        alt.Tooltip("round:Q", format=",d", title=text("train-picture-round")),
        alt.Tooltip("error:Q", format=".3g", title=text("train-picture-error")),
    ]
    current = chart_of("now").transform_filter(AT_DIAL)
    dash = alt.StrokeDash("series:N", title=None, legend=legend).scale(domain=names, range=list(theme.DASHES[:3]))
    chart = alt.layer(
        _axis_corners(),
        chart_of("names").mark_point(opacity=0, aria=False, tooltip=None),
        curve.mark_line(clip=True).encode(x=x, y=y, color=color, strokeDash=dash, tooltip=tooltips),
        current.mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x=x),
        current.mark_point(size=110, clip=True, opacity=1).encode(x=x, y=y, color=color, tooltip=tooltips),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=HEIGHT)


def error_figure(tables, *, pinned_run: Run | None = None) -> Figure:
    """Draw the error by epoch. A diverging error leaves the picture, so that the rest stays readable.

    Args:
        tables: a `RunTables`.
        pinned_run: a run to compare with, drawn dashed.
    """
    run, table = tables.run, tables.errors
    start, last_epoch = run.history.losses[0], max(run.last_epoch, 1)
    if pinned_run is not None:
        pinned_table = _at_snapshots(pinned_run, pinned_run.history.losses, SERIES["pinned"])
        table = pd.concat([table, pinned_table], ignore_index=True)
        last_epoch = max(last_epoch, pinned_run.last_epoch)
    top = 1.05 * min(table["error"].max(), 4 * start)
    return Figure(
        _error_spec(),
        {
            "curve": table,
            "now": tables.dial_errors,
            "names": pd.DataFrame({"series": table["series"].unique()}),
            "corners": corners((0, last_epoch), (0, top)),
        },
        text(
            "train-curve-alt",
            shape=shape(np.arange(run.history.losses.size), run.history.losses),
            start=error(start),
            end=error(run.history.losses[-1]),
        ),
    )


@built_once
def _slope_spec() -> dict:
    x = alt.X("round:Q", title=text("train-picture-round"))
    y = alt.Y("size:Q", title=text("train-curve-size"), axis=alt.Axis(format="~g", grid=False))
    tooltips = [
        alt.Tooltip("layer:N", title=text("train-curve-of")),
        alt.Tooltip("round:Q", format=",d", title=text("train-picture-round")),
        alt.Tooltip("size:Q", format=".3g", title=text("train-curve-size")),
    ]
    sizes = chart_of("sizes")
    legend = alt.Legend(orient="top", columns=4, symbolType="stroke", symbolSize=400)
    color = alt.Color("layer:N", title=None, sort=None, legend=legend).scale(
        range=list(theme.PALETTE[: len(theme.DASHES)])
    )
    dash = alt.StrokeDash("layer:N", title=None, sort=None, legend=legend).scale(range=list(theme.DASHES))
    chart = alt.layer(
        _axis_corners(type="log"),
        sizes.mark_line(clip=True).encode(x=x, y=y, color=color, strokeDash=dash, tooltip=tooltips),
        sizes.transform_filter(AT_DIAL)
        .mark_point(size=90, clip=True, opacity=1)
        .encode(x=x, y=y, color=color, tooltip=tooltips),
        sizes.transform_filter(AT_DIAL).mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x=x),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=HEIGHT)


def _layer_names(run: Run) -> list[str]:
    return [
        *(text("train-curve-layer", layer=layer) for layer in range(1, len(run.settings.neurons) + 1)),
        text("train-curve-last"),
    ]


def size_table(run: Run) -> pd.DataFrame:
    """Tabulate the size of each layer's slopes at each snapshot."""
    history, names = run.history, _layer_names(run)
    n_layers = len(names)
    return pd.DataFrame(
        {
            "round": np.repeat(history.epochs, n_layers),
            "size": np.maximum(history.slope_sizes, FLOOR).ravel(),
            "layer": np.tile(names, run.frames),
            **{name: np.repeat(span, n_layers) for name, span in spans(run).items()},
        }
    )


def slope_figure(tables) -> Figure:
    """Draw the size of each layer's slopes by snapshot, on a logarithmic scale. `tables` is a `RunTables`."""
    run, sizes = tables.run, tables.sizes["size"]
    window = corners((0, max(run.last_epoch, 1)), (sizes.min() / 1.5, sizes.max() * 1.5))
    return Figure(_slope_spec(), {"sizes": tables.sizes, "corners": window}, text("train-curve-sizes-alt"))


@built_once
def _kinds_spec() -> dict:
    names = list(KINDS.values())
    curve = chart_of("curve")
    listed_series, slopes = alt.ExprRef("pluck(data('names'), 'series')"), text("train-kinds-slopes")
    legend = alt.Legend(symbolType="stroke", symbolSize=400, values=listed_series)
    chart = alt.layer(
        _axis_corners(),
        chart_of("names").mark_point(opacity=0, aria=False, tooltip=None),
        curve.mark_line(clip=True).encode(
            x=alt.X("round:Q", title=text("train-picture-round")),
            y=alt.Y("error:Q", title=text("train-picture-error")),
            color=alt.Color("series:N", title=slopes, legend=legend).scale(
                domain=names, range=[theme.SLOPE, theme.RED, theme.PINK, theme.GREEN, theme.COMPARED]
            ),
            strokeDash=alt.StrokeDash("series:N", title=slopes, legend=legend).scale(
                domain=names, range=list(theme.DASHES[:5])
            ),
            tooltip=[
                alt.Tooltip("series:N", title=slopes),
                alt.Tooltip("round:Q", format=",d", title=text("train-picture-round")),
                alt.Tooltip("error:Q", format=".3g", title=text("train-picture-error")),
            ],
        ),
    )
    return compile_chart(chart, height=260)


def kinds_figure(runs: Sequence[Run], *, height: int = 260) -> Figure:
    """Draw the error by epoch for the same network with each kind of slopes."""
    table = pd.concat(
        [_at_snapshots(run, run.history.losses, KINDS[run.settings.slopes]) for run in runs], ignore_index=True
    )
    start = runs[0].history.losses[0]
    last_epoch = max(1, *(run.last_epoch for run in runs))
    top = 1.05 * min(table["error"].max(), 2 * start)
    ends = ", ".join(
        text(
            "train-kinds-end",
            kind=message(f"train-kind-{run.settings.slopes}.within"),
            error=error(run.history.losses[-1]),
        )
        for run in runs
    )
    return Figure(
        {**_kinds_spec(), "height": height},
        {
            "curve": table,
            "names": pd.DataFrame({"series": table["series"].unique()}),
            "corners": corners((0, last_epoch), (0, top)),
        },
        text("train-curve-kinds-alt", start=error(start), ends=ends),
    )
