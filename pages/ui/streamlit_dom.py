"""Streamlit's own elements, as selectors: the one list for styles, scripts and tests.

Styles and scripts write `$MAIN`; `pages.ui.assets` puts the selector in its place. When a newer Streamlit renames an element, only
this list changes.
"""

import re

SELECTORS = {
    "ALERT": "[data-testid=stAlert]",
    "ANY_BUTTON": "[data-testid^=stBaseButton]",
    "APP": "[data-testid=stApp]",
    "APP_VIEW": "[data-testid=stAppViewContainer]",
    "BUTTON_GROUP": "[data-testid=stButtonGroup]",
    "CAPTION": "[data-testid=stCaptionContainer]",
    "CHART": "[data-testid=stVegaLiteChart]",
    "CHECKBOX": "[data-testid=stCheckbox]",
    "COLUMN": "[data-testid=stColumn]",
    "ELEMENT_CONTAINER": "[data-testid=stElementContainer]",
    "ELEMENT_TOOLBAR": "[data-testid=stElementToolbar]",
    "EXCEPTION": "[data-testid=stException]",
    "HEADER": "[data-testid=stHeader]",
    "HORIZONTAL_BLOCK": "[data-testid=stHorizontalBlock]",
    "ICON": "[data-testid=stIconMaterial]",
    "LAYOUT_WRAPPER": "[data-testid=stLayoutWrapper]",
    "MAIN": "[data-testid=stMain]",
    "MAIN_BLOCK": "[data-testid=stMainBlockContainer]",
    "MARKDOWN_TEXT": "[data-testid=stMarkdownContainer]",
    "NUMBER_INPUT_BOX": "[data-testid=stNumberInputContainer]",
    "PAGE_LINK": "[data-testid=stPageLink]",
    "PAGE_LINK_ANCHOR": "[data-testid=stPageLink-NavLink]",
    "PART": "[data-testid]",
    "POPOVER": "[data-testid=stPopoverBody]",
    "POPOVER_BUTTON": "[data-testid=stPopoverButton]",
    "PRIMARY_BUTTON": "[data-testid^=stBaseButton-primary]",
    "ROOT": ".stApp",
    "SELECTBOX": "[data-testid=stSelectbox]",
    "SIDEBAR": "[data-testid=stSidebar]",
    "SIDEBAR_BUTTON": "[data-testid=stExpandSidebarButton]",
    "SKELETON": "[data-testid=stSkeleton]",
    "SLIDER": "[data-testid=stSlider]",
    "TABS_SCROLL_BUTTON": "[data-testid^=stTabsScroll]",
    "TERTIARY_BUTTON": "[data-testid=stBaseButton-tertiary]",
    "TEXT_AREA": "[data-testid^=stTextArea]",
    "TEXT_AREA_BOX": "[data-testid=stTextAreaRootElement]",
    "TEXT_INPUT": "[data-testid^=stTextInput]",
    "TEXT_INPUT_BOX": "[data-testid=stTextInputRootElement]",
    "TOOLBAR_BUTTON": "[data-testid=stBaseButton-elementToolbar]",
    "TOOLTIP_ICON": "[data-testid=stTooltipIcon]",
    "TOOLTIP_TARGET": "[data-testid=stTooltipHoverTarget]",
    "TOP_NAV": "[data-testid=stTopNav]",
    "TOP_NAV_LINK": "[data-testid=stTopNavLink]",
    "TOP_NAV_SECTION": "[data-testid=stTopNavSection]",
    "TOP_BAR": ".stAppHeader",
    "VERTICAL_BLOCK": "[data-testid=stVerticalBlock]",
    "WIDGET_LABEL": "[data-testid=stWidgetLabel]",
}


def with_selectors(text: str) -> str:
    """Replace each `$NAME` by its selector. Raises KeyError for an unknown name."""
    return re.sub(r"\$([A-Z][A-Z_]+)", lambda match: SELECTORS[match[1]], text)
