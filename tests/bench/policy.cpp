// May this be done now? The contact policy asked over facts that are in hand: allowed, denied until a cap or a window
// lets go, denied for good; with and without words to read; and with the reading of the debtor from the database.
// Beside it what such a judgement cannot be without: the time zone consulted once for the day and the hour.

#include "bench/measure.h"
#include "core/compliance/facts.h"
#include "support/sampledesk.h"
#include "support/testdatabase.h"

#include "debts/holds.h"

#include <chrono>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Case {
    QString name;
    compliance::Act act;
    compliance::ContactFacts facts;
    bool allowed;
};

compliance::ContactFacts busyFacts()
{
    compliance::ContactFacts facts = test::simpleFacts();
    facts.debtor.city = u"São Paulo"_s;
    facts.openContracts.push_back({ContractId(8), QDate(2026, 9, 21)});
    facts.debts = {{ContractId(7), CreditorId(1)}, {ContractId(8), CreditorId(1)}};
    for (int i = 20; i > 0; --i)
        facts.contacts.push_back({.at = test::thursday() - i * 35h, .channel = Channel::WhatsApp, .outbox = {}});
    return facts;
}

/// Eight contracts, held, promised and contacted about as much as a debtor ever is.
compliance::ContactFacts crowdedFacts()
{
    compliance::ContactFacts facts = busyFacts();
    for (int i = 10; i < 16; ++i) {
        facts.openContracts.push_back({ContractId(i), QDate(2026, 9, i)});
        facts.debts.push_back({ContractId(i), CreditorId(i % 3 + 1), u"reg_f"_s, u"AU-22%1"_s.arg(i)});
        facts.promises.push_back({ContractId(i), QDate(2026, 11, 18)});
        facts.holds.push_back({.debtor = DebtorId(1),
            .id = HoldId(i),
            .contract = ContractId(i),
            .reason = u"claims_paid"_s,
            .source = {},
            .since = test::thursday() - 900h,
            .until = test::thursday() + i * 24h,
            .placedBy = {},
            .interaction = {},
            .releasedAt = {},
            .releasedBy = {}});
        facts.consents.push_back({.channel = Channel::WhatsApp,
            .purpose = parties::ConsentPurpose::Collection,
            .state = parties::Consent::State::Granted,
            .at = test::thursday() - i * 24h,
            .creditor = CreditorId(i % 3 + 1),
            .creditorName = u"Lojas Aurora %1"_s.arg(i % 3 + 1)});
        facts.exclusions.push_back({.value = facts.points[0].handle.value,
            .list = u"pedidos"_s,
            .channel = Channel::Voice,
            .from = QDate(2026, 11, i)});
    }
    for (int i = 0; i < 60; ++i)
        facts.contacts.push_back(
            {.at = test::thursday() - (700h - i * 8h), .channel = Channel::Voice, .outbox = {}, .byThem = true});
    return facts;
}

std::vector<Case> cases()
{
    const QString words =
        u"Oi, Marlene, tudo bem? A parcela de R$ 209,89 da Lojas Aurora, com vencimento em 05/10/2026, ainda não apareceu por aqui."_s;
    const QString letter =
        words +
        u" Se você já pagou, é só desconsiderar e, se puder, mandar o comprovante por aqui mesmo, que eu confiro. "
        u"Se ainda não deu, eu te mostro as opções: à vista até 27/11/2026, ou em até seis vezes, "
        u"sem entrada, com a primeira para o dia 10. Não tem pressa de responder agora. Qualquer dúvida sobre o "
        u"contrato, os juros ou a multa, pode perguntar."_s;
    std::vector<Case> cases;
    const auto add = [&](const QString& name, bool allowed) -> Case& {
        return cases.emplace_back(Case{name, test::actOn(Channel::WhatsApp), busyFacts(), allowed});
    };
    add(u"allowed"_s, true);
    add(u"allowed, with words"_s, true).act.text = words;
    add(u"allowed, with a letter of %1 characters"_s.arg(letter.size()), true).act.text = letter;
    Case& crowded = add(u"allowed, with words, in a crowded case"_s, true);
    crowded.facts = crowdedFacts();
    crowded.act.text = words;
    Case& threat = add(u"denied by its words"_s, false);
    threat.act.text = words + u" Se não pagar hoje, vamos te processar."_s;
    add(u"denied by the night"_s, false).act.at = test::at(u"2026-11-19T22:10:00-03:00"_s);
    Case& capped = add(u"denied by a cap, with words"_s, false);
    capped.act.text = words;
    capped.facts.contacts.push_back({.at = test::thursday() - 2h, .channel = Channel::WhatsApp, .outbox = {}});
    capped.facts.contacts.push_back({.at = test::thursday() - 1h, .channel = Channel::WhatsApp, .outbox = {}});
    add(u"denied for good: an opt-out"_s, false).facts.consents = {
        {.channel = Channel::WhatsApp, .purpose = parties::ConsentPurpose::All, .at = test::thursday() - 24h}};
    add(u"denied for good: a list"_s, false).facts.exclusions = {
        {.value = busyFacts().points[0].handle.value, .list = u"pedidos"_s, .from = QDate(2026, 11, 1)}};
    add(u"denied by a promise of ten days"_s, false).facts.promises = {{{}, QDate(2026, 11, 29)}};
    return cases;
}

Result<void> judge(const Case& one, int count)
{
    int allowed = 0;
    for (int i = 0; i < count; ++i) {
        compliance::Act act = one.act;
        act.at = act.at + i * 1ms;
        allowed += compliance::ContactPolicy::judge(act, one.facts).allowed ? 1 : 0;
    }
    if (allowed != (one.allowed ? count : 0))
        return failure(u"wrong_verdict"_s, one.name);
    return {};
}

Result<void> consultZone(int count)
{
    qint64 sum = 0;
    for (int i = 0; i < count; ++i)
        sum += (test::thursday() + i * 1ms).in(deskZone()).time().hour();
    return sum > 0 ? Result<void>() : Result<void>(failure(u"no_hours"_s, {}));
}

Result<void> compareCases(const bench::Options& options)
{
    const int some = options.size(20'000, 100);
    for (const Case& one : cases())
        bench::compare({.name = u"%1 judged: %2"_s.arg(some).arg(one.name),
                           .reference = u"asking the time zone once"_s,
                           .goal = u"≤ %1 ms (20 µs each)"_s.arg(some / 50),
                           .product = [&] { return judge(one, some); },
                           .beside = [&] { return consultZone(some); }},
            options);
    return {};
}

Result<void> fill(storage::Database& database, DebtorId debtor)
{
    for (const QString& sql : {test::creditorSql(), test::portfolioSql(), test::contractSql(debtor, 1, u"C-1"_s),
             test::instalmentSql({.debtor = debtor, .contract = 1, .id = 1, .due = u"2026-10-05"_s, .cents = 35000})})
        TRATO_CHECK(database.runScript(sql, u"sample"_s));
    return {};
}

Result<void> compareReading(storage::Engine engine, const bench::Options& options)
{
    TRATO_TRY(const auto fixture, test::TestDatabase::create(engine));
    TRATO_TRY(const auto connection, fixture->connect());
    storage::Database& database = *connection;
    parties::Debtors debtors(database);
    TRATO_TRY(const DebtorId debtor,
        debtors.create(
            {.name = u"Marlene"_s, .document = {}, .uf = u"SP"_s, .city = u"São Paulo"_s}, test::thursday()));
    TRATO_CHECK(debtors.addContactPoint(debtor,
        {.handle = {parties::ContactKind::Phone, u"+5511987654321"_s}, .source = u"import"_s}, test::thursday()));
    TRATO_CHECK(fill(database, debtor));
    const int some = options.size(300, 5);
    compliance::Act act = test::actOn(Channel::WhatsApp);
    act.debtor = debtor;
    const auto check = [&]() -> Result<void> {
        for (int i = 0; i < some; ++i)
            TRATO_CHECK(compliance::ContactPolicy(database).check(act));
        return {};
    };
    const auto readOne = [&]() -> Result<void> {
        for (int i = 0; i < some; ++i)
            TRATO_CHECK(debtors.byId(debtor));
        return {};
    };
    bench::compare({.name = u"%1 checked with their reading, %2"_s.arg(some).arg(bench::engineName(engine)),
                       .reference = u"reading the debtor alone"_s,
                       .goal = u"–"_s,
                       .product = check,
                       .beside = readOne},
        options);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = bench::Options::parse(argc, argv);
    if (options.wants("judge")) {
        if (const int failed = bench::runAll([&] { return compareCases(options); }); failed != 0)
            return failed;
    }
    return !options.wants("check")
               ? 0
               : bench::overEngines(options, [&](storage::Engine engine) { return compareReading(engine, options); });
}
