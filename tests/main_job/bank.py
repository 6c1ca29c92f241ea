"""A bank that takes remittances and answers them, as Itaú does in 400 columns."""

WIDTH = 400
FEE = 250


def columns(line, first, last):
    return line[first - 1:last]


def line_of(**fields):
    """c38=…: a text from column 38 on."""
    line = [" "] * WIDTH
    for name, text in fields.items():
        at = int(name[1:]) - 1
        line[at:at + len(text)] = text
    return "".join(line)


class Title:
    def __init__(self, line):
        self.our_number = columns(line, 63, 70)
        self.control = columns(line, 38, 62)
        self.document = columns(line, 111, 120)
        self.order = columns(line, 109, 110)
        self.due = columns(line, 121, 126)
        self.amount = int(columns(line, 127, 139))
        self.payer = columns(line, 235, 264)


def titles(remittance):
    """What a file asks for, after its numbers were checked."""
    lines = remittance.decode("ascii").split("\r\n")
    assert lines.pop() == "" and all(len(line) == WIDTH for line in lines), "lines of 400 columns"
    assert lines[0].startswith("01REMESSA01COBRANCA") and lines[-1].startswith("9")
    assert [int(columns(line, 395, 400)) for line in lines] == list(range(1, len(lines) + 1)), "each line has its number"
    return [Title(line) for line in lines[1:-1] if line.startswith("1")]


def answer(events, day, number):
    """A return file. events: (title, occurrence, reasons), 06 is paid; day: ddmmyy."""
    lines = [line_of(c1="02RETORNO01COBRANCA", c27="00570012345", c47="TRATO DEMONSTRACAO LTDA", c77="341BANCO ITAU SA", c95=day,
                     c109=f"{number:05d}")]
    for title, occurrence, reasons in events:
        paid = occurrence == "06"
        lines.append(line_of(c1="1", c38=title.control, c63=title.our_number, c83="109", c109=occurrence, c111=day, c117=title.document,
                             c147=title.due, c153=f"{title.amount:013d}", c176=f"{FEE if paid else 0:013d}", c241="0" * 13,
                             c254=f"{title.amount - FEE if paid else 0:013d}", c267="0" * 13, c296=day if paid else "", c325=title.payer,
                             c378=reasons))
    total = sum(title.amount for title, _, _ in events)
    lines.append(line_of(c1="9201341", c213=f"{len(events):08d}{total:014d}"))
    return "".join(line[:394] + f"{at:06d}\r\n" for at, line in enumerate(lines, 1)).encode("ascii")
