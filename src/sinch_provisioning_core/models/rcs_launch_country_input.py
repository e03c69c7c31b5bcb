# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsLaunchCountryInput(OpenStrEnum):
    """ISO 3166 two-letter codes of the launch countries. Published as ``RcsInputRcsCountryCodesEnum``."""

    AT = "AT"
    BE = "BE"
    BR = "BR"
    CA = "CA"
    CZ = "CZ"
    DK = "DK"
    FI = "FI"
    FR = "FR"
    DE = "DE"
    GR = "GR"
    HU = "HU"
    IT = "IT"
    LT = "LT"
    MX = "MX"
    NL = "NL"
    NO = "NO"
    PE = "PE"
    PL = "PL"
    PT = "PT"
    SG = "SG"
    SK = "SK"
    ES = "ES"
    SE = "SE"
    US = "US"
    GB = "GB"
