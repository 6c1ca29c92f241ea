#include "payments/reconciliation/closing.h"

#include "base/json.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <QJsonArray>

namespace trato::payments {

using money::Money;
using storage::Row;

namespace {

QJsonArray totalsOf(const std::vector<MethodTotal>& totals, const char* name)
{
    QJsonArray array;
    for (const MethodTotal& each : totals)
        array.append(QJsonObject{{QLatin1StringView(name), each.method}, {QStringLiteral("count"), each.payments},
            {QStringLiteral("gross"), each.gross.toString()}, {QStringLiteral("fees"), each.fees.toString()},
            {QStringLiteral("net"), each.net.toString()}});
    return array;
}

storage::Bindings dayBindings(QDate day, const QString& account)
{
    return {{":account", account}, {":day", day}, {":from", Instant::startOfDay(day, deskZone())},
        {":until", Instant::startOfDay(day.addDays(1), deskZone())}};
}

void addByState(DayFigures& figures, const QString& state, Money gross)
{
    Money& sum = state == QStringLiteral("matched")    ? figures.matched
                 : state == QStringLiteral("refunded") ? figures.refunded
                                                       : figures.unmatched;
    sum += gross;
}

Result<void> readReceived(storage::Database& database, DayFigures& figures)
{
    return database.each(
        QStringLiteral("payments/closing_payments"), dayBindings(figures.day, figures.account), [&](const Row& row) {
            if (figures.received.empty() || figures.received.back().method != row.text("method"))
                figures.received.push_back({.method = row.text("method")});
            MethodTotal& total = figures.received.back();
            const Money gross(row.integer("gross_cents"));
            total.payments += row.integer("payments");
            total.gross += gross;
            total.fees += Money(row.integer("fee_cents"));
            total.net += Money(row.integer("net_cents"));
            addByState(figures, row.text("state"), gross);
        });
}

Result<void> readParts(storage::Database& database, DayFigures& figures)
{
    return database.each(
        QStringLiteral("payments/closing_parts"), dayBindings(figures.day, figures.account), [&](const Row& row) {
            const QString component = row.text("component");
            Money& sum = component == QStringLiteral("interest")    ? figures.interest
                         : component == QStringLiteral("fine")      ? figures.fine
                         : component == QStringLiteral("principal") ? figures.principal
                                                                    : figures.surplus;
            sum += Money(row.integer("amount_cents"));
        });
}

Result<void> readOthers(storage::Database& database, DayFigures& figures)
{
    TRATO_CHECK(database.each(QStringLiteral("payments/closing_records"),
        {{":account", figures.account}, {":day", figures.day}}, [&](const Row& row) {
            const Money amount(row.integer("amount_cents"));
            figures.otherRecords.push_back(
                {.method = row.text("kind"), .payments = row.integer("records"), .gross = amount, .net = amount});
        }));
    return database.each(QStringLiteral("payments/closing_refunds"),
        {{":account", figures.account}, {":from", Instant::startOfDay(figures.day, deskZone())},
            {":until", Instant::startOfDay(figures.day.addDays(1), deskZone())}},
        [&](const Row& row) { figures.sentBack = Money(row.integer("amount_cents")); });
}

void addUp(DayFigures& figures)
{
    for (const MethodTotal& total : figures.received) {
        figures.gross += total.gross;
        figures.fees += total.fees;
        figures.net += total.net;
    }
    const auto compare = [&](const char* name, Money difference) {
        if (!difference.isZero())
            figures.differences.push_back({QLatin1StringView(name), difference});
    };
    compare("net", figures.gross - figures.fees - figures.net);
    compare("allocated", figures.matched - figures.interest - figures.fine - figures.principal - figures.surplus);
}

} // namespace

QJsonObject DayFigures::toJson() const
{
    QJsonArray differing;
    for (const Difference& each : differences)
        differing.append(
            QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("amount"), each.amount.toString()}});
    return {{QStringLiteral("day"), day.toString(Qt::ISODate)},
        {QStringLiteral("account"), account.isEmpty() ? QJsonValue() : QJsonValue(account)},
        {QStringLiteral("received"), totalsOf(received, "method")}, {QStringLiteral("gross"), gross.toString()},
        {QStringLiteral("fees"), fees.toString()}, {QStringLiteral("net"), net.toString()},
        {QStringLiteral("matched"), matched.toString()}, {QStringLiteral("unmatched"), unmatched.toString()},
        {QStringLiteral("refunded"), refunded.toString()}, {QStringLiteral("sent_back"), sentBack.toString()},
        {QStringLiteral("other_records"), totalsOf(otherRecords, "kind")},
        {QStringLiteral("allocated"),
            QJsonObject{{QStringLiteral("interest"), interest.toString()}, {QStringLiteral("fine"), fine.toString()},
                {QStringLiteral("principal"), principal.toString()}, {QStringLiteral("surplus"), surplus.toString()},
                {QStringLiteral("total"), (interest + fine + principal + surplus).toString()}}},
        {QStringLiteral("differences"), differing}};
}

QString DayFigures::text() const { return QString::fromUtf8(json::compact(toJson())); }

QJsonObject KeptClosing::toJson() const
{
    QJsonObject object = figures.toJson();
    object.insert(QStringLiteral("closed"), version > 0);
    object.insert(QStringLiteral("version"), version > 0 ? QJsonValue(version) : QJsonValue());
    object.insert(QStringLiteral("closed_by"), closedBy.isEmpty() ? QJsonValue() : QJsonValue(closedBy));
    return object;
}

Result<DayFigures> Closing::figures(QDate day, const QString& account)
{
    DayFigures figures{.day = day, .account = account};
    TRATO_CHECK(readReceived(m_database, figures));
    TRATO_CHECK(readParts(m_database, figures));
    TRATO_CHECK(readOthers(m_database, figures));
    addUp(figures);
    return figures;
}

Result<std::optional<LastClosing>> Closing::kept(QDate day, const QString& account)
{
    return m_database.one(
        QStringLiteral("payments/closings_of_day"), {{":account", account}, {":day", day}}, [](const Row& row) {
            return LastClosing{row.number("version"), row.text("figures"), row.text("closed_by")};
        });
}

Result<KeptClosing> Closing::close(QDate day, const QString& account, const QString& actor)
{
    if (day > m_clock.today())
        return failure(QStringLiteral("date_in_future"), Words::tr("That day has not come yet."));
    return m_database.transaction([&]() -> Result<KeptClosing> {
        // Nobody loads while a day is closed, and nobody closes it twice.
        TRATO_CHECK(m_database.each(QStringLiteral("payments/one_loader"), {}, [](const Row&) {}));
        KeptClosing closing;
        TRATO_TRY(closing.figures, figures(day, account));
        if (day == m_clock.today())
            return closing;
        const QString text = closing.figures.text();
        TRATO_TRY(const auto last, kept(day, account));
        closing.version = last ? last->version : 1;
        closing.closedBy = last ? last->closedBy : actor;
        if (last && last->text == text)
            return closing;
        if (last)
            ++closing.version;
        closing.closedBy = actor;
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_closing"),
            {{":account", account}, {":day", day}, {":version", closing.version}, {":figures", text}, {":actor", actor},
                {":now", m_clock.now()}}));
        TRATO_CHECK(storage::audit(
            m_database, {.at = m_clock.now(),
                            .actor = actor,
                            .action = QStringLiteral("close_day"),
                            .detail = {{QStringLiteral("day"), day.toString(Qt::ISODate)},
                                {QStringLiteral("account"), account}, {QStringLiteral("version"), closing.version}}}));
        return closing;
    });
}

} // namespace trato::payments
