#include "negotiation/policyreader.h"

#include "negotiation/words.h"

#include <algorithm>

namespace trato::negotiation {

namespace {

constexpr qsizetype maxBytes = 256 * 1024;

int line(const ::toml::source_region& place) { return std::max(1, static_cast<int>(place.begin.line)); }

} // namespace

PolicyReader::Section::Section(
    PolicyReader& reader, const ::toml::table* table, QString path, ::toml::source_region place)
    : m_reader(reader)
    , m_table(table)
    , m_path(std::move(path))
    , m_place(std::move(place))
{
}

const ::toml::node* PolicyReader::Section::node(const char* key)
{
    m_taken.append(QLatin1StringView(key));
    const ::toml::node* found = m_table ? m_table->get(key) : nullptr;
    if (!found)
        m_reader.report(m_place, m_path + QLatin1StringView(key), Words::tr("is missing"));
    return found;
}

money::Rate PolicyReader::Section::rate(const char* key, int maxPercent)
{
    const ::toml::node* found = node(key);
    if (!found)
        return {};
    const auto text = found->value_exact<std::string>();
    const auto rate = text ? money::Rate::parse(QString::fromStdString(*text)) : Result<money::Rate>(failure({}, {}));
    if (rate && rate->inPercent() <= money::Decimal(maxPercent))
        return *rate;
    m_reader.report(found->source(), m_path + QLatin1StringView(key),
        Words::tr("must be a rate in percent from 0 to %1, written as text (\"1.99\")").arg(maxPercent));
    return {};
}

money::Money PolicyReader::Section::amount(const char* key)
{
    const ::toml::node* found = node(key);
    if (!found)
        return {};
    const auto text = found->value_exact<std::string>();
    const auto amount =
        text ? money::Money::parse(QString::fromStdString(*text)) : Result<money::Money>(failure({}, {}));
    if (amount)
        return *amount;
    m_reader.report(
        found->source(), m_path + QLatin1StringView(key), Words::tr("must be an amount, written as text (\"30.00\")"));
    return {};
}

int PolicyReader::Section::count(const char* key, int least, int most)
{
    const ::toml::node* found = node(key);
    if (!found)
        return least;
    const auto value = found->value_exact<int64_t>();
    if (value && *value >= least && *value <= most)
        return static_cast<int>(*value);
    m_reader.report(found->source(), m_path + QLatin1StringView(key),
        Words::tr("must be a whole number from %1 to %2").arg(least).arg(most));
    return least;
}

bool PolicyReader::Section::flag(const char* key)
{
    const ::toml::node* found = node(key);
    if (found && !found->is_boolean())
        m_reader.report(found->source(), m_path + QLatin1StringView(key), Words::tr("must be true or false"));
    return found && found->value_or(false);
}

QString PolicyReader::Section::text(const char* key)
{
    const ::toml::node* found = node(key);
    if (!found)
        return {};
    const auto value = found->value_exact<std::string>();
    if (!value || value->empty())
        m_reader.report(found->source(), m_path + QLatin1StringView(key), Words::tr("must be text"));
    return QString::fromStdString(value.value_or(std::string()));
}

void PolicyReader::Section::finish()
{
    if (!m_table)
        return;
    for (const auto& [key, node] : *m_table) {
        const QString name = QString::fromUtf8(key.str().data(), static_cast<qsizetype>(key.str().size()));
        if (!m_taken.contains(name))
            m_reader.report(key.source(), m_path + name, Words::tr("is not known here"));
    }
}

void PolicyReader::report(const ::toml::source_region& place, const QString& key, const QString& message)
{
    m_problems.append(QJsonObject{{QStringLiteral("line"), line(place)},
        {QStringLiteral("column"), std::max(1, static_cast<int>(place.begin.column))}, {QStringLiteral("key"), key},
        {QStringLiteral("message"), message}});
}

PolicyReader::Section PolicyReader::sectionOf(Section& parent, const char* key)
{
    const ::toml::node* found = parent.node(key);
    const QString path = QLatin1StringView(key) + u'.';
    if (found && !found->is_table())
        report(found->source(), QLatin1StringView(key), Words::tr("must be a table"));
    return {*this, found ? found->as_table() : nullptr, path, found ? found->source() : m_rootPlace};
}

void PolicyReader::readBands(const ::toml::node* node, Policy& policy)
{
    const ::toml::array* bands = node ? node->as_array() : nullptr;
    if (!bands || bands->empty() || !bands->is_homogeneous(::toml::node_type::table)) {
        if (node)
            report(node->source(), QStringLiteral("discount"), Words::tr("must be a list of [[discount]] tables"));
        return;
    }
    for (const ::toml::node& entry : *bands) {
        Section section(*this, entry.as_table(), QStringLiteral("discount."), entry.source());
        DiscountBand band;
        band.fromDays = section.count("from_days", 0, 36'500);
        band.cash = section.rate("cash");
        band.plan = section.rate("plan");
        section.finish();
        policy.bands.push_back(band);
        m_bandPlaces.push_back(entry.source());
    }
}

void PolicyReader::readRoles(Section roles, Policy& policy)
{
    for (const Role role : allRoles) {
        const QByteArray name = roleName(role).toLatin1();
        const ::toml::node* found = roles.node(name.constData());
        const auto index = static_cast<std::size_t>(role);
        m_rolePlaces[index] = found ? found->source() : m_rootPlace;
        if (!found)
            continue;
        Section section(*this, found->as_table(), QStringLiteral("role.%1.").arg(roleName(role)), found->source());
        RoleLimits& limits = policy.limits[index];
        limits.cashDiscount = section.rate("cash_discount");
        limits.planDiscount = section.rate("plan_discount");
        limits.maxInstalments = section.count("max_instalments", 1, 240);
        limits.minEntry = section.rate("min_entry");
        section.finish();
    }
    roles.finish();
}

void PolicyReader::checkBands(const Policy& policy)
{
    if (!policy.bands.empty() && policy.bands.front().fromDays != 0)
        report(
            m_bandPlaces.front(), QStringLiteral("discount.from_days"), Words::tr("the first age must be from 0 days"));
    const RoleLimits& edge = policy.limitsOf(Role::Supervisor);
    for (std::size_t i = 0; i < policy.bands.size(); ++i) {
        const DiscountBand& band = policy.bands[i];
        if (i > 0 && band.fromDays <= policy.bands[i - 1].fromDays)
            report(m_bandPlaces[i], QStringLiteral("discount.from_days"),
                Words::tr("ages must rise: %1 days does not come after %2")
                    .arg(band.fromDays)
                    .arg(policy.bands[i - 1].fromDays));
        if (band.cash.inPercent() > edge.cashDiscount.inPercent())
            report(m_bandPlaces[i], QStringLiteral("discount.cash"), Words::tr("more than anybody may grant"));
        if (band.plan.inPercent() > edge.planDiscount.inPercent())
            report(m_bandPlaces[i], QStringLiteral("discount.plan"), Words::tr("more than anybody may grant"));
    }
}

void PolicyReader::checkRoles(const Policy& policy)
{
    for (std::size_t i = 1; i < policy.limits.size(); ++i) {
        const RoleLimits& below = policy.limits[i - 1];
        const RoleLimits& limits = policy.limits[i];
        const QString path = QStringLiteral("role.%1.").arg(roleName(allRoles[i]));
        const auto complain = [&](bool wrong, const char* key) {
            if (wrong)
                report(m_rolePlaces[i], path + QLatin1StringView(key),
                    Words::tr("may do less than the role below it (%1)").arg(roleName(allRoles[i - 1])));
        };
        complain(limits.cashDiscount.inPercent() < below.cashDiscount.inPercent(), "cash_discount");
        complain(limits.planDiscount.inPercent() < below.planDiscount.inPercent(), "plan_discount");
        complain(limits.maxInstalments < below.maxInstalments, "max_instalments");
        complain(limits.minEntry.inPercent() > below.minEntry.inPercent(), "min_entry");
    }
}

void PolicyReader::checkDays(const Policy& policy)
{
    if (policy.offerValidDays > policy.maxDaysToFirstDue)
        report(m_offerPlace, QStringLiteral("offer.valid_days"),
            Words::tr("an offer would be valid for longer than its first due date may be away (%1 days)")
                .arg(policy.maxDaysToFirstDue));
    if (policy.daysToEntry > policy.maxDaysToFirstDue)
        report(m_offerPlace, QStringLiteral("entry.days"),
            Words::tr("the entry would be due after the last possible first instalment (%1 days)")
                .arg(policy.maxDaysToFirstDue));
}

Failure PolicyReader::refuse() const
{
    const QJsonObject first = m_problems.first().toObject();
    return failure(QStringLiteral("invalid_policy"),
        Words::tr("The offer policy is wrong in line %1: %2 %3")
            .arg(first.value(u"line").toInt())
            .arg(first.value(u"key").toString(), first.value(u"message").toString()),
        {{QStringLiteral("problems"), m_problems}});
}

Result<Policy> PolicyReader::read(QByteArrayView bytes)
{
    if (bytes.size() > maxBytes) {
        report({}, {}, Words::tr("is too long"));
        return refuse();
    }
    const auto table = toml::parseTable(bytes);
    if (table)
        return read(*table);
    report(table.error().place, {}, table.error().words);
    return refuse();
}

Result<Policy> PolicyReader::read(const ::toml::table& table)
{
    m_rootPlace = table.source();
    Section root(*this, &table, {}, m_rootPlace);
    Policy policy;
    policy.name = root.text("name");
    readBands(root.node("discount"), policy);
    readRoles(sectionOf(root, "role"), policy);
    Section entry = sectionOf(root, "entry");
    policy.minEntry = entry.amount("min_amount");
    policy.daysToEntry = entry.count("days", 0, 365);
    entry.finish();
    Section instalments = sectionOf(root, "instalments");
    policy.minInstalment = instalments.amount("min_amount");
    policy.monthlyRate = instalments.rate("monthly_rate");
    policy.maxDaysToFirstDue = instalments.count("max_days_to_first_due", 1, 366);
    instalments.finish();
    readDays(root, table, policy);
    root.finish();
    if (m_problems.isEmpty()) {
        checkBands(policy);
        checkRoles(policy);
        checkDays(policy);
    }
    if (!m_problems.isEmpty())
        return refuse();
    return policy;
}

void PolicyReader::readDays(Section& root, const ::toml::table& table, Policy& policy)
{
    Section offer = sectionOf(root, "offer");
    m_offerPlace = table.get("offer") ? table.get("offer")->source() : m_rootPlace;
    policy.offerValidDays = offer.count("valid_days", 1, 366);
    offer.finish();
    Section agreement = sectionOf(root, "agreement");
    policy.graceDays = agreement.count("grace_days", 0, 365);
    policy.fourEyes = agreement.flag("four_eyes");
    readLifecycle(agreement, table.get_as<::toml::table>("agreement"), policy.lifecycle);
    agreement.finish();
    Section promise = sectionOf(root, "promise");
    policy.maxPromiseDays = promise.count("max_days", 1, 366);
    promise.finish();
}

void PolicyReader::readLifecycle(Section& agreement, const ::toml::table* table, Lifecycle& rules)
{
    const auto choose = [&](const char* key, auto fromName, auto& target, const QString& names) {
        if (!agreement.has(key))
            return;
        const auto found = fromName(agreement.text(key));
        if (found)
            target = *found;
        else
            report(table->get(key)->source(), QStringLiteral("agreement.") + QLatin1StringView(key),
                Words::tr("must be one of: %1").arg(names));
    };
    choose("restore", restoreRuleFromName, rules.restore, QStringLiteral("principal, charges_first, proportional"));
    choose("starts", agreementStartFromName, rules.start, QStringLiteral("acceptance, first_payment"));
    rules.approvalDays = agreement.count("approval_days", 1, 90, rules.approvalDays);
    rules.maxChanges = agreement.count("max_changes", 0, 100, rules.maxChanges);
    rules.maxChangeDays = agreement.count("max_change_days", 0, 366, rules.maxChangeDays);
}

} // namespace trato::negotiation
