#include "bench/population.h"

#include <array>

namespace trato::bench {

using namespace Qt::StringLiterals;

QString sentence(int number)
{
    static const std::array sentences{u"Bom dia, consigo parcelar em %1 vezes?"_s, u"Já paguei dia %1, confere aí por favor"_s,
        u"Esse valor de R$ %1,00 não está certo"_s, u"Pode me mandar o Pix de novo? Perdi a mensagem %1"_s,
        u"Só recebo no quinto dia útil, pode ser dia %1?"_s, u"Quem fala? Esse número %1 é meu há pouco tempo"_s};
    return sentences[static_cast<size_t>(number) % sentences.size()].arg(number % 28 + 1);
}

QString cpf(int number)
{
    QString digits = u"%1"_s.arg(number, 9, 10, QLatin1Char('0'));
    for (int length = 10; length <= 11; ++length) {
        int sum = 0;
        for (int i = 0; i < digits.size(); ++i)
            sum += digits.at(i).digitValue() * (length - i);
        digits += QString::number(sum % 11 < 2 ? 0 : 11 - sum % 11);
    }
    return digits;
}

QByteArray portfolioCsv(int rows, QDate firstDue)
{
    QByteArray csv = "CPF;Nome;Contrato;Parcela;Vencimento;Valor;Telefone;E-mail\r\n";
    for (int i = 0; i < rows; ++i) {
        const int debtor = i / 2;
        const QDate due = firstDue.addDays(debtor % 4).addMonths(i % 2);
        csv += cpf(100'000'000 + debtor).toUtf8() + ';' + "Maria Aparecida da Silva " + QByteArray::number(debtor);
        csv += ";CT-" + QByteArray::number(10'000'000 + debtor) + ';' + QByteArray::number(i % 2 + 1) + ';';
        csv += due.toString(u"dd/MM/yyyy").toUtf8() + ';' + QByteArray::number(90 + i % 700) + ",5" + QByteArray::number(i % 10);
        csv += ";(11) 9" + QByteArray::number(10'000'000 + debtor) + ";cliente" + QByteArray::number(debtor) + "@example.com\r\n";
    }
    return csv;
}

} // namespace trato::bench
