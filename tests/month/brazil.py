"""When and how often debtors in Brazil may be written to: the auditor's own tables, read from the laws and the custom of
the trade, not from the product's files. Instants are local to the debtor; the end of a window is outside it."""
import datetime

DAY = ("08:00", "20:00")
# State: what its law covers, and its windows on weekdays and Saturdays. Sundays and holidays are closed in all of them.
LAWS = {
    "SP": (("voice",), DAY, ("08:00", "14:00")),            # Lei 15.426/2014
    "RJ": (("voice",), ("09:00", "19:00"), None),           # Lei 6.854/2014, art. 3 § 4
    "ES": (("voice",), ("08:00", "19:00"), None),           # Lei 10.626/2017
    "AL": (("voice", "sms"), DAY, ("08:00", "14:00")),      # Lei 7.782/2016
    "CE": (("voice", "sms", "whatsapp"), ("08:00", "18:00"), None),  # Lei 16.836/2019
    "AM": (("voice",), ("08:00", "18:00"), None),           # Lei Promulgada 306/2016; two reports differ
    "PR": (("voice",), ("08:00", "18:00"), ("08:00", "13:00")),      # Lei 17.352/2012, 22.130/2024
}
# Calls, SMS and WhatsApp where no law was found: what the trade holds to (CDC, arts. 42 and 71). E-mail is read when its
# reader likes.
CUSTOM = (DAY, ("08:00", "14:00"))

HOURS_WEST = {"AC": -5, "AM": -4, "RO": -4, "RR": -4, "MT": -4, "MS": -4}
AREA_WEST = {68: -5, 65: -4, 66: -4, 67: -4, 69: -4, 92: -4, 95: -4, 97: -4}
AREAS = {"SP": range(11, 20), "RJ": (21, 22, 24), "ES": (27, 28), "MG": (31, 32, 33, 34, 35, 37, 38), "PR": range(41, 47), "SC": (47, 48, 49),
         "RS": (51, 53, 54, 55), "DF": (61,), "GO": (62, 64), "TO": (63,), "MT": (65, 66), "MS": (67,), "AC": (68,), "RO": (69,),
         "BA": (71, 73, 74, 75, 77), "SE": (79,), "PE": (81, 87), "AL": (82,), "PB": (83,), "RN": (84,), "CE": (85, 88), "PI": (86, 89),
         "PA": (91, 93, 94), "AM": (92, 97), "RR": (95,), "AP": (96,), "MA": (98, 99)}

NATIONAL = {(1, 1), (4, 21), (5, 1), (9, 7), (10, 12), (11, 2), (11, 15), (11, 20), (12, 25)}
EASTER_DAYS = (-48, -47, -2, 60)  # Carnival, Good Friday, Corpus Christi
STATE = {"AC": {(1, 20), (1, 23), (3, 8), (6, 15), (8, 6), (9, 5), (11, 17)}, "AL": {(6, 24), (6, 29), (9, 16), (11, 30)},
         "AM": {(9, 5), (12, 8)}, "AP": {(3, 19), (7, 25), (9, 13)}, "BA": {(7, 2)}, "CE": {(3, 19), (3, 25)}, "DF": {(4, 21), (11, 30)},
         "MA": {(7, 28)}, "MS": {(10, 11)}, "PA": {(8, 15)}, "PB": {(8, 5)}, "PE": {(3, 6), (6, 24)}, "PI": {(10, 19)}, "RJ": {(4, 23)},
         "RN": {(10, 3)}, "RO": {(1, 4), (6, 18)}, "RR": {(10, 5)}, "RS": {(9, 20)}, "SE": {(7, 8)}, "SP": {(7, 9)}, "TO": {(9, 8), (10, 5)}}
STATE_EASTER = {"ES": {8}}  # Nossa Senhora da Penha
# The capitals' own days: their founding and their patrons.
CITY = {("AC", "Rio Branco"): {(12, 28)}, ("AL", "Maceió"): {(8, 27), (12, 8)}, ("AM", "Manaus"): {(10, 24), (12, 8)},
        ("AP", "Macapá"): {(2, 4), (3, 19)}, ("BA", "Salvador"): {(6, 24), (12, 8)}, ("CE", "Fortaleza"): {(8, 15)},
        ("ES", "Vitória"): {(9, 8)}, ("GO", "Goiânia"): {(5, 24), (10, 24)}, ("MA", "São Luís"): {(6, 29), (9, 8), (12, 8)},
        ("MG", "Belo Horizonte"): {(8, 15), (12, 8)}, ("MS", "Campo Grande"): {(6, 13), (8, 26)}, ("MT", "Cuiabá"): {(4, 8), (12, 8)},
        ("PA", "Belém"): {(1, 12), (12, 8)}, ("PB", "João Pessoa"): {(6, 24), (12, 8)}, ("PE", "Recife"): {(7, 16), (12, 8)},
        ("PI", "Teresina"): {(8, 16), (12, 8)}, ("PR", "Curitiba"): {(9, 8)}, ("RJ", "Rio de Janeiro"): {(1, 20)},
        ("RN", "Natal"): {(1, 6), (11, 21)}, ("RO", "Porto Velho"): {(1, 24), (10, 2)}, ("RR", "Boa Vista"): {(1, 20), (6, 29), (7, 9)},
        ("RS", "Porto Alegre"): {(2, 2)}, ("SC", "Florianópolis"): {(3, 23)}, ("SE", "Aracaju"): {(3, 17), (6, 24), (12, 8)},
        ("SP", "São Paulo"): {(1, 25)}, ("TO", "Palmas"): {(3, 19), (5, 20)}}

# The house's limits on what it begins itself: (channels, days back, most). None: every channel.
CAPS = ((None, "day", 3), (None, "week", 7), (("voice",), "day", 2), (("whatsapp",), "day", 2), (("sms",), "day", 1), (("sms",), "week", 3),
        (("email",), "day", 1), (("email",), "week", 4))


def easter(year):
    """Gauss's rule as Butcher has it."""
    century, of_century, golden = year // 100, year % 100, year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    month, day = divmod(moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) // 451) + 114, 31)
    return datetime.date(year, month, day + 1)


def is_holiday(day, uf, city=""):
    moving = {easter(day.year) + datetime.timedelta(days=n) for n in {*EASTER_DAYS, *STATE_EASTER.get(uf, ())}}
    return (day.month, day.day) in NATIONAL | STATE.get(uf, set()) | CITY.get((uf, city), set()) or day in moving


def area_of(handle):
    """The area code of a telephone as +55..., or None."""
    return int(handle[3:5]) if handle.startswith("+55") and len(handle) >= 12 else None


def places(uf, city, handle):
    """Where somebody may be, by address and by telephone: [(state, city, hours from UTC)]. All of them must allow."""
    found = {(uf, city, HOURS_WEST.get(uf, -3))} if uf else set()
    area = area_of(handle)
    if area:
        # Whose area it is, with the town unknown; an address there says more.
        found |= {(state, "", AREA_WEST.get(area, -3)) for state, areas in AREAS.items() if area in areas}
    return found or {("", "", -3)}


def local(at, hours):
    return at.astimezone(datetime.timezone(datetime.timedelta(hours=hours)))


def is_law(uf, channel):
    return uf in LAWS and channel in LAWS[uf][0]


def why_closed(at, channel, place):
    """Empty when somebody there may be approached over the channel at that instant."""
    if channel == "email":
        return ""
    state, city, hours = place
    then = local(at, hours)
    weekday, saturday = LAWS[state][1:] if is_law(state, channel) else CUSTOM
    window = None if then.weekday() == 6 or is_holiday(then.date(), state, city) else saturday if then.weekday() == 5 else weekday
    return "" if window and window[0] <= then.strftime("%H:%M") < window[1] else f"{state} {city} {then:%a %Y-%m-%d %H:%M}"


def why_night(at, channel, place):
    """Empty when an answer may go there: no law closes that hour of a weekday."""
    state, city, hours = place
    then = local(at, hours)
    opens, closes = LAWS[state][1] if is_law(state, channel) else ("00:00", "24:00")
    return "" if opens <= then.strftime("%H:%M") < closes else f"{state} {city} {then:%a %Y-%m-%d %H:%M}: the law's night"
