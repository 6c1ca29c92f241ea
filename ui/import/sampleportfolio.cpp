#include "ui/import/sampleportfolio.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace trato::ui {
namespace {

constexpr int lines = 1248;

QString cpf(int seed)
{
    QString digits =
        QStringLiteral("%1").arg(100'000'007 + qint64(seed) * 617'831 % 800'000'000, 9, 10, QLatin1Char('0'));
    for (int place = 0; place < 2; ++place) {
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i)
            sum += digits[i].digitValue() * static_cast<int>(digits.size() + 1 - i);
        digits += QString::number(sum * 10 % 11 % 10);
    }
    return QStringLiteral("%1.%2.%3-%4").arg(digits.left(3), digits.mid(3, 3), digits.mid(6, 3), digits.right(2));
}

QString nameOf(int seed)
{
    static const QStringList first{QStringLiteral("Marlene"), QStringLiteral("Jonas"), QStringLiteral("Rita"),
        QStringLiteral("Célio"), QStringLiteral("Iracema"), QStringLiteral("Tomé"), QStringLiteral("Noêmia")};
    static const QStringList last{QStringLiteral("Aparecida Figueiredo"), QStringLiteral("Prado"),
        QStringLiteral("Sant'Ana"), QStringLiteral("Quirino"), QStringLiteral("Bastos Leal")};
    return first[seed % first.size()] + u' ' + last[seed / 3 % last.size()];
}

QString lineOf(int number)
{
    QStringList cells{nameOf(number), cpf(number), QStringLiteral("119%1").arg(87654321 - number * 37),
        number % 3 == 0 ? QStringLiteral("11 3222-0140") : QString(),
        QStringLiteral("pessoa%1@exemplo.com.br").arg(number), QStringLiteral("0093-%1").arg(7741 + number),
        QDate(2026, 10, 5).addDays(-number % 90).toString(QStringLiteral("dd/MM/yyyy")),
        QStringLiteral("%1,%2").arg(2480 - number).arg(number % 100, 2, 10, QLatin1Char('0')), QStringLiteral("2"),
        QStringLiteral("ligar só à tarde"), QStringLiteral("A7-%1").arg(31 + number)};
    switch (number + 2) {
    case 118: cells[1] = QStringLiteral("318.204.967-41"); break;
    case 342: cells[1].clear(); break;
    case 407: cells[1] = QStringLiteral("000.000.000-00"); break;
    case 671: cells[6] = QStringLiteral("31/02/2026"); break;
    case 702: cells[3] = QStringLiteral("9876-4321"); break;
    case 913: cells[7] = QStringLiteral("1,2E+03"); break;
    default: break;
    }
    return cells.join(u';');
}

} // namespace

QByteArray samplePortfolio()
{
    QStringList text{QStringLiteral("NOME_CLIENTE;CPF_CNPJ;TEL1;TEL2;EMAIL;CONTRATO;VENC;VALOR;MULTA%;OBS;COD_INT")};
    for (int number = 0; number < lines; ++number)
        text.append(lineOf(number));
    return text.join(u'\n').toUtf8();
}

} // namespace trato::ui
