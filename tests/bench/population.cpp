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

} // namespace trato::bench
