#include "supervision/rulerecord.h"

#include "negotiation/roles.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "supervision/words.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace trato::supervision {

using storage::Bindings;
using storage::Row;

namespace {

struct DeedName {
    RuleDeed deed;
    const char* name;
};

constexpr DeedName deedNames[]{{RuleDeed::Refused, "refused"}, {RuleDeed::Asked, "asked"},
    {RuleDeed::Approved, "approved"}, {RuleDeed::Declined, "declined"}, {RuleDeed::Stopped, "stopped"},
    {RuleDeed::Resumed, "resumed"}, {RuleDeed::Autonomy, "autonomy"}, {RuleDeed::Released, "released"},
    {RuleDeed::TakenOver, "taken_over"}, {RuleDeed::Role, "role"}, {RuleDeed::Published, "published"},
    {RuleDeed::Paused, "paused"}};

struct ActDeed {
    const char* action;
    RuleDeed deed;
};

constexpr ActDeed actDeeds[]{{"approve_agreement", RuleDeed::Approved}, {"refuse_agreement", RuleDeed::Declined},
    {"stop_machine", RuleDeed::Stopped}, {"resume_machine", RuleDeed::Resumed}, {"set_autonomy", RuleDeed::Autonomy},
    {"set_autonomy_ceiling", RuleDeed::Autonomy}, {"take_over", RuleDeed::TakenOver},
    {"give_case", RuleDeed::TakenOver}, {"give_role", RuleDeed::Role}, {"publish_cadence", RuleDeed::Published},
    {"pause_account", RuleDeed::Paused}, {"resume_account", RuleDeed::Resumed}};

QString word(const QJsonObject& detail, const char* key)
{
    return detail.value(QLatin1StringView(key)).toVariant().toString();
}

/// What people do is little against what the policy refuses: all of it is read and then looked at.
constexpr int mostActs = 20'000;

Bindings bindingsOf(const RuleFilter& filter, int limit)
{
    return {{":from", filter.from}, {":until", filter.until}, {":limit", limit},
        {":actor", filter.who.isEmpty() ? std::nullopt : std::optional(filter.who)}};
}

std::optional<QString> ruleOf(const RuleFilter& filter)
{
    return filter.rule.isEmpty() ? std::nullopt : std::optional(filter.rule);
}

/// The acts that are written in the audit: what each was about.
class Acts final {
public:
    static Result<Acts> load(storage::Database& database)
    {
        Acts acts;
        TRATO_CHECK(database.each(QStringLiteral("supervision/portfolio_names"), {},
            [&](const Row& row) { acts.m_portfolios.insert(row.integer("id"), row.text("name")); }));
        return acts;
    }

    [[nodiscard]] RuleEntry entryFrom(const Row& row) const
    {
        const QString action = row.text("action");
        const QJsonObject detail = row.object("detail");
        RuleEntry entry{.at = row.instant("at"),
            .who = row.text("actor"),
            .rule = ruleOfAct(action, detail),
            .reason = reasonOf(action, detail),
            .source = Words::tr("audit %1").arg(row.integer("id")),
            .debtor = row.id<DebtorId>("debtor_id"),
            .name = row.text("name")};
        for (const ActDeed& known : actDeeds) {
            if (action == QLatin1StringView(known.action))
                entry.deed = known.deed;
        }
        return entry;
    }

private:
    [[nodiscard]] QString portfolio(const QJsonObject& detail) const
    {
        return m_portfolios.value(detail.value(QStringLiteral("portfolio")).toInteger());
    }
    [[nodiscard]] QString ruleOfAct(const QString& action, const QJsonObject& detail) const
    {
        if (action.endsWith(QStringLiteral("_agreement")))
            return Words::tr("agreement %1").arg(word(detail, "who"));
        if (action == QStringLiteral("stop_machine") && !portfolio(detail).isEmpty())
            return portfolio(detail);
        if (action == QStringLiteral("stop_machine") && !word(detail, "name").isEmpty())
            return word(detail, "name");
        if (action == QStringLiteral("stop_machine"))
            return word(detail, detail.value(QStringLiteral("agent")).toString().isEmpty() ? "scope" : "agent");
        if (action.startsWith(QStringLiteral("set_autonomy")))
            return portfolio(detail);
        if (action == QStringLiteral("give_role"))
            return word(detail, "role");
        if (action == QStringLiteral("publish_cadence"))
            return word(detail, "name");
        if (action.endsWith(QStringLiteral("_account")))
            return word(detail, "account");
        return {};
    }
    [[nodiscard]] static QString reasonOf(const QString& action, const QJsonObject& detail)
    {
        if (action.startsWith(QStringLiteral("set_autonomy"))) {
            const QString why = word(detail, "reason");
            const QString level = Words::tr("level %1").arg(word(detail, "level"));
            return why.isEmpty() ? level : QStringLiteral("%1: %2").arg(level, why);
        }
        if (action == QStringLiteral("take_over"))
            return word(detail, "who").isEmpty() ? QString() : Words::tr("from %1").arg(word(detail, "who"));
        if (action == QStringLiteral("give_case"))
            return QStringList{Words::tr("to %1").arg(word(detail, "who")), word(detail, "word")}.join(
                QStringLiteral(": "));
        if (action == QStringLiteral("give_role"))
            return Words::tr("to %1").arg(word(detail, "actor"));
        for (const char* key : {"reason", "word", "why", "paused_for"}) {
            if (!word(detail, key).isEmpty())
                return word(detail, key);
        }
        return {};
    }

    QHash<qint64, QString> m_portfolios;
};

Result<void> addRefusals(storage::Database& database, const RuleFilter& filter, std::vector<RuleEntry>& entries)
{
    Bindings bindings = bindingsOf(filter, filter.limit);
    bindings.push_back({":rule", ruleOf(filter)});
    return database.each(QStringLiteral("supervision/rule_refusals"), bindings, [&](const Row& row) {
        entries.push_back({.at = row.instant("at"),
            .deed = RuleDeed::Refused,
            .who = row.text("actor"),
            .rule = row.text("refused_by"),
            .reason = row.text("refused_reason"),
            .source = Words::tr("message %1").arg(row.integer("id")),
            .debtor = row.id<DebtorId>("debtor_id"),
            .name = row.text("name")});
    });
}

Result<void> addReleases(storage::Database& database, const RuleFilter& filter, std::vector<RuleEntry>& entries)
{
    Bindings bindings = bindingsOf(filter, filter.limit);
    bindings.push_back({":rule", ruleOf(filter)});
    return database.each(QStringLiteral("supervision/rule_releases"), bindings, [&](const Row& row) {
        entries.push_back({.at = row.instant("at"),
            .deed = RuleDeed::Released,
            .who = row.text("released_by"),
            .rule = row.text("reason"),
            .reason = row.text("source"),
            .source = Words::tr("hold %1").arg(row.integer("id")),
            .debtor = row.id<DebtorId>("debtor_id"),
            .name = row.text("name")});
    });
}

Result<void> addActs(storage::Database& database, const RuleFilter& filter, std::vector<RuleEntry>& entries)
{
    TRATO_TRY(const Acts acts, Acts::load(database));
    return database.each(QStringLiteral("supervision/rule_acts"), bindingsOf(filter, mostActs),
        [&](const Row& row) { entries.push_back(acts.entryFrom(row)); });
}

/// One for each limit that was asked to be exceeded.
Result<void> addRequests(storage::Database& database, const RuleFilter& filter, std::vector<RuleEntry>& entries)
{
    const Bindings bindings{{":from", filter.from}, {":until", filter.until}, {":limit", mostActs}};
    return database.each(QStringLiteral("supervision/rule_agreements"), bindings, [&](const Row& row) {
        RuleEntry entry{.at = row.instant("at"),
            .deed = RuleDeed::Asked,
            .who = row.text("made_by"),
            .reason = row.text("approval_reason"),
            .source = Words::tr("agreement %1").arg(row.text("number")),
            .debtor = row.id<DebtorId>("debtor_id"),
            .name = row.text("name")};
        for (const QJsonValue breach : row.object("terms").value(QStringLiteral("breaches")).toArray()) {
            entry.rule = breach[QStringLiteral("rule")].toString();
            entry.reason = breach[QStringLiteral("message")].toString();
            entries.push_back(entry);
        }
        if (entry.rule.isEmpty())
            entries.push_back(entry);
    });
}

bool passes(const RuleEntry& entry, const RuleFilter& filter)
{
    return (filter.who.isEmpty() || entry.who == filter.who) && (filter.rule.isEmpty() || entry.rule == filter.rule) &&
           (!filter.deed || entry.deed == *filter.deed);
}

QString cell(QString text)
{
    constexpr QStringView formulas = u"=+-@\t\r";
    if (!text.isEmpty() && formulas.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
    return text;
}

} // namespace

QString ruleDeedName(RuleDeed deed)
{
    for (const DeedName& known : deedNames) {
        if (known.deed == deed)
            return QLatin1StringView(known.name);
    }
    Q_UNREACHABLE();
}

Result<std::vector<RuleEntry>> ruleRecord(storage::Database& database, const RuleFilter& filter, const QString& reader)
{
    TRATO_CHECK(negotiation::requireSupervisor(database, reader));
    std::vector<RuleEntry> entries;
    if (!filter.deed || filter.deed == RuleDeed::Refused)
        TRATO_CHECK(addRefusals(database, filter, entries));
    if (!filter.deed || filter.deed == RuleDeed::Released)
        TRATO_CHECK(addReleases(database, filter, entries));
    TRATO_CHECK(addActs(database, filter, entries));
    TRATO_CHECK(addRequests(database, filter, entries));
    std::erase_if(entries, [&](const RuleEntry& one) { return !passes(one, filter); });
    std::stable_sort(
        entries.begin(), entries.end(), [](const RuleEntry& a, const RuleEntry& b) { return a.at > b.at; });
    if (entries.size() > static_cast<size_t>(filter.limit))
        entries.resize(static_cast<size_t>(filter.limit));
    return entries;
}

QByteArray ruleRecordCsv(const std::vector<RuleEntry>& entries)
{
    QByteArray csv("\xEF\xBB\xBF");
    const auto line = [&](const QStringList& cells) {
        QStringList written;
        std::transform(cells.begin(), cells.end(), std::back_inserter(written), &cell);
        csv += written.join(u';').toUtf8() + "\r\n";
    };
    line({Words::tr("when"), Words::tr("what"), Words::tr("who"), Words::tr("rule"), Words::tr("reason"),
        Words::tr("source"), Words::tr("debtor"), Words::tr("name")});
    for (const RuleEntry& one : entries) {
        line({one.at.toIso(deskZone()), ruleDeedName(one.deed), one.who, one.rule, one.reason, one.source,
            one.debtor.isValid() ? QString::number(one.debtor.value()) : QString(), one.name});
    }
    return csv;
}

Result<void> noteExport(storage::Database& database, const Clock& clock, const QString& actor, int entries)
{
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::requireSupervisor(database, actor));
        return storage::audit(database, {.at = clock.now(),
                                            .actor = actor,
                                            .action = QStringLiteral("export_rules"),
                                            .detail = {{QStringLiteral("entries"), entries}}});
    });
}

} // namespace trato::supervision
