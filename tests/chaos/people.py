"""Invented debtors: those whom the cadence writes to, and those who write."""


def cpf(number):
    digits = [int(c) for c in f"{number:09d}"]
    for first in (10, 11):
        rest = sum(d * w for d, w in zip(digits, range(first, 1, -1))) % 11
        digits.append(0 if rest < 2 else 11 - rest)
    return "".join(map(str, digits))


class Person:
    def __init__(self, index, due, by):
        self.document = cpf(300_000_000 + index * 7)
        self.name = f"Pessoa Número{index}"
        self.due = due
        self.mobile = "" if by == "email" else f"+55119{70_000_000 + index:08d}"
        self.email = f"pessoa{index}@exemplo.com.br" if by in ("email", "both") else ""


def written_to(count):
    """Two days late is written to by WhatsApp first, fifteen days late by SMS; who has no telephone, by e-mail."""
    kinds = (("17/11/2026", "phone"), ("04/11/2026", "phone"), ("17/11/2026", "email"))
    return [Person(index, *kinds[index % 3]) for index in range(count)]


def who_write(count, first):
    """Their debts are not due for long: nobody writes to them of themselves."""
    return [Person(first + index, "15/03/2027", "both") for index in range(count)]


def portfolio(people):
    lines = ["nome;cpf;contrato;parcela;vencimento;valor;telefone;email;uf"]
    lines += [f"{p.name};{p.document};C-{p.document};1;{p.due};450,50;{p.mobile};{p.email};SP" for p in people]
    return ("\ufeff" + "\n".join(lines) + "\n").encode()
