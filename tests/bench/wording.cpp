// A message of some 150 letters checked for what may not be written: at each key, beside folding it into its words
// alone.

#include "bench/measure.h"

#include "base/text.h"
#include "compliance/wording/wording.h"

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

const QStringList& messages()
{
    static const QStringList texts{
        u"Que bom que o emprego novo deu certo, Marlene! Com R$ 300,00 de entrada ficam 10 parcelas de R$ 348,17. Só vale se fechar hoje, pode ser?"_s,
        u"Oi, Josué, tudo bem? A parcela de R$ 209,89 da Lojas Aurora, com vencimento em 13/11/2026, ainda não apareceu por aqui. Aconteceu algo?"_s,
        u"Se não pagar até amanhã vamos ligar para o seu chefe e o seu nome vai para o Serasa, depois não diga que ninguém avisou o senhor, viu?"_s};
    return texts;
}

compliance::WordingContext context()
{
    compliance::WordingContext context;
    context.today = QDate(2026, 11, 19);
    context.amounts = {money::Money(381972), money::Money(30000), money::Money(34817)};
    context.dates = {QDate(2026, 11, 27)};
    return context;
}

Result<void> check(int count)
{
    const auto& wording = compliance::Wording::standard();
    const auto judged = context();
    size_t found = 0;
    for (int i = 0; i < count; ++i)
        found += wording.check(messages()[i % 3], judged).size();
    return found == 0 ? Result<void>(failure(u"nothing_found"_s, {})) : Result<void>();
}

Result<void> fold(int count)
{
    qsizetype words = 0;
    for (int i = 0; i < count; ++i)
        words += text::words(messages()[i % 3]).size();
    return words == 0 ? Result<void>(failure(u"no_words"_s, {})) : Result<void>();
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = bench::Options::parse(argc, argv);
    return bench::runAll([&]() -> Result<void> {
        const int some = options.size(30'000, 300);
        bench::compare({.name = u"%1 messages checked for their wording"_s.arg(some),
                           .reference = u"folding them into words"_s,
                           .goal = u"–"_s,
                           .product = [&] { return check(some); },
                           .beside = [&] { return fold(some); }},
            options);
        return {};
    });
}
