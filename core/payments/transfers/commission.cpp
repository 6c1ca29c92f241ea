#include "payments/transfers/commission.h"

#include "base/json.h"
#include "negotiation/roles.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::payments {

using money::Money;
using money::Rate;

namespace {

const QString anyAge = QStringLiteral("rest");

Failure invalidCommission(const QString& message) { return failure(QStringLiteral("invalid_commission"), message); }

std::vector<CommissionBand> bandsFrom(const QJsonArray& array)
{
    std::vector<CommissionBand> bands;
    for (const QJsonValue& each : array) {
        CommissionBand band;
        if (const QJsonValue days = each[u"up_to_days"]; days.isDouble())
            band.upToDays = days.toInt();
        band.percent = Rate::parse(each[u"percent"].toString()).value_or(Rate());
        bands.push_back(band);
    }
    return bands;
}

Result<void> checkCommission(const CommissionRule& rule)
{
    if (!rule.validFrom.isValid() || rule.bands.empty() || rule.bands.back().upToDays)
        return invalidCommission(
            Words::tr("A commission needs its first day and, last, a band for debts of any age: rest=PERCENT."));
    for (std::size_t i = 0; i < rule.bands.size(); ++i) {
        const CommissionBand& band = rule.bands[i];
        if (band.percent.inPercent() > money::Decimal(100))
            return invalidCommission(Words::tr("A commission is at most 100%."));
        const bool last = i + 1 == rule.bands.size();
        if (!last && (!band.upToDays || (i > 0 && *band.upToDays <= *rule.bands[i - 1].upToDays)))
            return invalidCommission(Words::tr("The bands go from young debts to old ones."));
    }
    return {};
}

} // namespace

const Rate& CommissionRule::percentOf(int ageDays) const
{
    const auto found = std::find_if(bands.begin(), bands.end(),
        [&](const CommissionBand& band) { return !band.upToDays || ageDays <= *band.upToDays; });
    Q_ASSERT(found != bands.end());
    return found->percent;
}

QJsonArray CommissionRule::bandsJson() const
{
    QJsonArray array;
    for (const CommissionBand& band : bands)
        array.append(
            QJsonObject{{QStringLiteral("up_to_days"), band.upToDays ? QJsonValue(*band.upToDays) : QJsonValue()},
                {QStringLiteral("percent"), band.percent.toString()}});
    return array;
}

Money commissionOf(Money amount, const Rate& percent)
{
    // What is recovered is far below any limit, and the percentage at most the whole of it.
    return Money::rounded(amount.toDecimal() * percent.factor(), money::Rounding::HalfEven).value();
}

Result<Commissions> Commissions::of(storage::Database& database, CreditorId creditor)
{
    Commissions commissions;
    TRATO_TRY(commissions.m_rules,
        database.all(
            QStringLiteral("payments/commission_rules"), {{":creditor", creditor}}, [](const storage::Row& row) {
                return CommissionRule{row.date("valid_from"), bandsFrom(row.array("bands")), row.text("set_by")};
            }));
    return commissions;
}

Result<const CommissionRule*> Commissions::on(QDate day) const
{
    const auto later =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const CommissionRule& rule) { return rule.validFrom > day; });
    if (later == m_rules.begin())
        return failure(QStringLiteral("no_commission_rule"),
            Words::tr("No commission is agreed on for %1. Set one: tratoctl transfer commission.")
                .arg(day.toString(QStringLiteral("dd/MM/yyyy"))));
    return &*std::prev(later);
}

Result<void> setCommission(storage::Database& database, const Clock& clock, CreditorId creditor,
    const CommissionRule& rule, const QString& actor)
{
    TRATO_CHECK(checkCommission(rule));
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::requireSupervisor(database, actor));
        const QString bands = QString::fromUtf8(json::compact(rule.bandsJson()));
        TRATO_CHECK(database.execute(QStringLiteral("payments/set_commission_rule"),
            {{":creditor", creditor}, {":from", rule.validFrom}, {":bands", bands}, {":actor", actor},
                {":now", clock.now()}}));
        return storage::audit(database, {.at = clock.now(),
                                            .actor = actor,
                                            .action = QStringLiteral("set_commission"),
                                            .detail = {{QStringLiteral("creditor"), creditor.value()},
                                                {QStringLiteral("from"), rule.validFrom.toString(Qt::ISODate)},
                                                {QStringLiteral("bands"), rule.bandsJson()}}});
    });
}

Result<CommissionBand> readBand(const QString& text)
{
    const QString age = text.section(u'=', 0, 0).trimmed();
    CommissionBand band;
    bool isNumber = true;
    if (age != anyAge)
        band.upToDays = age.toInt(&isNumber);
    const auto percent = Rate::parse(text.section(u'=', 1).trimmed());
    if (!text.contains(u'=') || !isNumber || (band.upToDays && *band.upToDays < 0) || !percent)
        return invalidCommission(Words::tr("“%1” is no band: write DAYS=PERCENT or rest=PERCENT.").arg(text));
    band.percent = *percent;
    return band;
}

} // namespace trato::payments
