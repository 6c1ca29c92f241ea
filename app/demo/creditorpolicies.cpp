#include "app/demo/creditorpolicies.h"

#include "negotiation/policy/policyversions.h"
#include "storage/database.h"

#include <chrono>

namespace trato::demo {

using namespace std::chrono_literals;

namespace {

/// Leads, where nobody works at the desk.
const QString leadOfDays = QStringLiteral("Marina Duarte");

/// For who sells to companies: riskier ones get more, whatever their age.
constexpr const char* ratedDiscounts = R"(
[[discount]]
rating = ["D", "E"]
from_days = 0
cash = "10"
plan = "5"

[[discount]]
rating = ["D", "E"]
from_days = 91
cash = "40"
plan = "20"

[combine]
max_instalments_with_discount = 18
)";

constexpr const char* campaign = R"(
[[campaign]]
name = "Mutirão de fim de ano"
from = %1
until = %2
budget = "25000.00"
cash = "10"
plan = "4"
adds = true
role = "negotiator"
gives_back = ["cancelled", "broken"]
)";

constexpr const char* hardship = R"(
[hardship]
max_income = "2000.00"
max_instalments = 36
min_amount = "20.00"
role = "negotiator"
)";

class Publisher final {
public:
    Publisher(storage::Database& database, Instant now, QString lead)
        : m_database(database)
        , m_now(now)
        , m_clock(now)
        , m_versions(database, m_clock)
        , m_lead(std::move(lead))
    {
    }

    Result<QString> shipped(const QString& creditor)
    {
        TRATO_TRY(m_creditor, negotiation::creditorNamed(m_database, creditor));
        TRATO_TRY(const negotiation::PolicyVersion first, m_versions.text(m_creditor, 1));
        return first.toml;
    }
    Result<void> publish(const QString& toml, int daysAgo, const QString& reason)
    {
        m_clock.set(m_now - 24h * daysAgo);
        TRATO_CHECK(
            m_versions.publish({.creditor = m_creditor, .toml = toml.toUtf8(), .actor = m_lead, .reason = reason}));
        return {};
    }

private:
    storage::Database& m_database;
    Instant m_now;
    ManualClock m_clock;
    negotiation::PolicyVersions m_versions;
    CreditorId m_creditor;
    QString m_lead;
};

} // namespace

Result<void> publishPolicies(storage::Database& database, Instant now, const QString& lead)
{
    Publisher publisher(database, now, lead.isEmpty() ? leadOfDays : lead);
    const QDate today = now.dateIn(deskZone());
    TRATO_TRY(QString text, publisher.shipped(QStringLiteral("Distribuidora Rio Bonito")));
    text += QString::fromUtf8(ratedDiscounts);
    TRATO_CHECK(publisher.publish(text, 96, QStringLiteral("clientes D e E pagam mais com desconto maior")));
    text.replace(QStringLiteral("valid_days = 8"), QStringLiteral("valid_days = 6"));
    text += QString::fromUtf8(campaign).arg(
        today.addDays(-45).toString(Qt::ISODate), today.addDays(26).toString(Qt::ISODate));
    TRATO_CHECK(publisher.publish(text, 45, QStringLiteral("mutirão combinado com a diretoria")));
    TRATO_TRY(const QString energy, publisher.shipped(QStringLiteral("Energia Serra Clara")));
    return publisher.publish(
        energy + QString::fromUtf8(hardship), 130, QStringLiteral("parcelas menores para quem ganha até dois mil"));
}

} // namespace trato::demo
