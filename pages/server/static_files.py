"""Routes for files of our own that Streamlit does not serve: fonts, cards and first frames."""

from pathlib import Path

from starlette.responses import FileResponse, Response
from starlette.routing import Route


def file_routes(url: str, folder: Path, kind: str, cache: str) -> list[Route]:
    """Return a route `{url}/<name>` for each file of a media type in a folder.

    Args:
        url: the path below which the files are served.
        folder: where the files are.
        kind: the media type, such as "image/png". Its last part is the ending of the files' names.
        cache: the directives of Cache-Control.
    """
    paths = sorted(folder.glob(f"*.{kind.rpartition('/')[2]}"))
    return [Route(f"{url}/{path.name}", _serve(path, kind, cache)) for path in paths]


def _serve(path: Path, kind: str, cache: str):
    async def serve(request) -> Response:
        return FileResponse(path, media_type=kind, headers={"Cache-Control": cache})

    return serve
