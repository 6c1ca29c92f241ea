#include "app/sandbox/portfolio.h"

#include <QDate>

namespace trato::sandbox {

namespace {

QString decimal(qint64 cents)
{
    return QStringLiteral("%1,%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

QByteArray portfolioCsv(const People& people, int debtors, QDate today)
{
    QString csv = QStringLiteral("CPF;Nome;Contrato;Parcela;Vencimento;Valor;Celular;E-mail;Cidade;UF\r\n");
    for (int number = 1; number <= debtors; ++number) {
        const Person person = people.person(number, today);
        for (int instalment = 1; instalment <= person.instalments; ++instalment) {
            csv += QStringList{person.document, person.name, person.contract, QString::number(instalment),
                       person.firstDue.addMonths(instalment - 1).toString(QStringLiteral("dd/MM/yyyy")),
                       decimal(person.instalmentCents), person.phone.mid(3), person.email, person.place.city,
                       person.place.uf}
                       .join(u';') +
                   QStringLiteral("\r\n");
        }
    }
    return csv.toUtf8();
}

} // namespace trato::sandbox
