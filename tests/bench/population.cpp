#include "bench/population.h"

#include <array>

namespace trato::bench {

using namespace Qt::StringLiterals;

QString sentence(int number)
{
    static const std::array sentences{u"Bom dia, consigo parcelar em %1 vezes?"_s,
        u"Já paguei dia %1, confere aí por favor"_s, u"Esse valor de R$ %1,00 não está certo"_s,
        u"Pode me mandar o Pix de novo? Perdi a mensagem %1"_s, u"Só recebo no quinto dia útil, pode ser dia %1?"_s,
        u"Quem fala? Esse número %1 é meu há pouco tempo"_s};
    return sentences[static_cast<size_t>(number) % sentences.size()].arg(number % 28 + 1);
}

namespace {

constexpr std::array usual{u"pagar", u"parcela", u"boleto", u"desconto", u"acordo", u"não", u"amanhã", u"salário",
    u"depósito", u"juros", u"útil", u"cartão", u"banco", u"atrasado", u"família", u"trabalho", u"comprovante",
    u"número", u"código", u"vencimento"};
constexpr std::array names{
    u"João Silva", u"Maria Souza", u"José Araújo", u"Ana Conceição", u"Antônio Pereira", u"Luíza Gonçalves"};
constexpr int vocabulary = 25'000;

/// A number that looks thrown, the same for the same one.
quint64 thrown(quint64 seed)
{
    seed += 0x9E3779B97F4A7C15;
    seed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
    seed = (seed ^ (seed >> 27)) * 0x94D049BB133111EB;
    return seed ^ (seed >> 31);
}

} // namespace

QString word(int rank)
{
    static constexpr std::array consonants{'b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v'};
    static constexpr std::array vowels{'a', 'e', 'i', 'o', 'u'};
    QString made;
    for (quint64 rest = thrown(quint64(rank)); made.size() < 6 + rank % 3; rest /= 65)
        made += QString(QLatin1Char(consonants[rest % 13])) + QLatin1Char(vowels[rest / 13 % 5]);
    return made;
}

QString message(int number)
{
    QString text = sentence(number);
    quint64 seed = thrown(quint64(number));
    const auto share = [&seed] { return double((seed = thrown(seed)) >> 11) / double(1ULL << 53); };
    for (int i = 0; i < 2; ++i)
        text += u' ' + QString::fromUtf16(usual[size_t(share() * share() * usual.size())]);
    for (int i = 0; i < 4; ++i) {
        const double rare = share();
        text += u' ' + word(int(rare * rare * rare * vocabulary));
    }
    if (number % 40 == 0)
        text += u' ' + QString::fromUtf16(names[size_t(number / 40) % names.size()]);
    if (number % 200 == 1)
        text += u" CPF "_s + cpf(200'000'000 + number);
    if (number % 200 == 2)
        text += u" fone (11) 9%1"_s.arg(10'000'000 + number);
    if (number % 500 == 3)
        text += u" protocolo zt%1"_s.arg(number);
    return text;
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
        csv += due.toString(u"dd/MM/yyyy").toUtf8() + ';' + QByteArray::number(90 + i % 700) + ",5" +
               QByteArray::number(i % 10);
        csv += ";(11) 9" + QByteArray::number(10'000'000 + debtor) + ";cliente" + QByteArray::number(debtor) +
               "@example.com\r\n";
    }
    return csv;
}

} // namespace trato::bench
