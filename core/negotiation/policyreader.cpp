#include "negotiation/policyreader.h"

#include "base/text.h"
#include "negotiation/words.h"

#include <algorithm>

namespace trato::negotiation {

namespace {

constexpr qsizetype maxBytes = 256 * 1024;
/// Of tables of one kind and of values in a list: every two of them are compared.
constexpr std::size_t mostTables = 300;
constexpr std::size_t mostValues = 50;

} // namespace

int PolicyReader::lineOf(const ::toml::source_region& place) { return std::max(1, static_cast<int>(place.begin.line)); }

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

const ::toml::array* PolicyReader::Section::shortList(const ::toml::node* node, const char* key)
{
    const ::toml::array* list = node->as_array();
    if (!list || list->size() <= mostValues)
        return list;
    m_reader.report(node->source(), m_path + QLatin1StringView(key), Words::tr("is too long"));
    return nullptr;
}

QStringList PolicyReader::Section::texts(const char* key)
{
    if (!has(key))
        return {};
    const ::toml::node* found = node(key);
    const ::toml::array* list = shortList(found, key);
    QStringList values;
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const auto value = list->get(i)->value_exact<std::string>();
        const QString folded = value ? text::folded(QString::fromStdString(*value)) : QString();
        if (!folded.isEmpty() && !values.contains(folded))
            values.append(folded);
    }
    if (!list || list->empty() || values.size() != static_cast<qsizetype>(list->size()))
        m_reader.report(found->source(), m_path + QLatin1StringView(key),
            Words::tr("must be a list of different texts ([\"A\", \"B\"])"));
    values.sort();
    return values;
}

QStringList PolicyReader::Section::oneOf(const char* key, const QStringList& allowed)
{
    const ::toml::node* found = node(key);
    const ::toml::array* list = shortList(found, key);
    QStringList values;
    bool known = list != nullptr;
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const QString value = QString::fromStdString(list->get(i)->value_exact<std::string>().value_or(std::string()));
        known = known && allowed.contains(value) && !values.contains(value);
        values.append(value);
    }
    if (!known)
        m_reader.report(found->source(), m_path + QLatin1StringView(key),
            Words::tr("must be a list of some of these: %1").arg(allowed.join(QStringLiteral(", "))));
    return values;
}

QDate PolicyReader::Section::date(const char* key)
{
    const ::toml::node* found = node(key);
    if (!found)
        return {};
    const auto value = found->value_exact<::toml::date>();
    const QDate date = value ? QDate(value->year, value->month, value->day) : QDate();
    if (!date.isValid())
        m_reader.report(
            found->source(), m_path + QLatin1StringView(key), Words::tr("must be a date (2026-11-30, no quotes)"));
    return date;
}

Role PolicyReader::Section::role(const char* key, Role usual)
{
    if (!has(key))
        return usual;
    const ::toml::node* found = node(key);
    const auto value = roleFromName(QString::fromStdString(found->value_exact<std::string>().value_or(std::string())));
    if (!value)
        m_reader.report(found->source(), m_path + QLatin1StringView(key),
            Words::tr("must be one of: %1").arg(QStringLiteral("machine, negotiator, supervisor")));
    return value.value_or(usual);
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
    m_problems.append(QJsonObject{{QStringLiteral("line"), lineOf(place)},
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

void PolicyReader::readDiscounts(const ::toml::node* node, Policy& policy)
{
    const ::toml::array* bands = tablesOf(node, "discount");
    if (!bands)
        return;
    for (const ::toml::node& entry : *bands) {
        Section section(*this, entry.as_table(), QStringLiteral("discount."), entry.source());
        DiscountBand band;
        band.fromDays = section.count("from_days", 0, 36'500);
        band.cash = section.rate("cash");
        band.plan = section.rate("plan");
        const DebtFilter debts = readFilter(section);
        section.finish();
        const auto same = std::find_if(policy.discounts.begin(), policy.discounts.end(),
            [&](const DiscountTable& table) { return table.debts == debts; });
        const auto index = static_cast<std::size_t>(same - policy.discounts.begin());
        if (same == policy.discounts.end()) {
            policy.discounts.push_back({debts, {}});
            m_bandPlaces.emplace_back();
        }
        policy.discounts[index].bands.push_back(band);
        m_bandPlaces[index].push_back(entry.source());
    }
}

const ::toml::array* PolicyReader::tablesOf(const ::toml::node* node, const char* key)
{
    const ::toml::array* tables = node ? node->as_array() : nullptr;
    if (tables && tables->size() > mostTables) {
        report(node->source(), QLatin1StringView(key), Words::tr("is too long"));
        return nullptr;
    }
    if (tables && !tables->empty() && tables->is_homogeneous(::toml::node_type::table))
        return tables;
    if (node)
        report(node->source(), QLatin1StringView(key),
            Words::tr("must be a list of [[%1]] tables").arg(QLatin1StringView(key)));
    return nullptr;
}

DebtFilter PolicyReader::readFilter(Section& section)
{
    return {
        .products = section.texts("product"), .segments = section.texts("segment"), .ratings = section.texts("rating")};
}

void PolicyReader::readCampaigns(Section& root, Policy& policy)
{
    const ::toml::array* campaigns = root.has("campaign") ? tablesOf(root.node("campaign"), "campaign") : nullptr;
    if (!campaigns)
        return;
    for (const ::toml::node& entry : *campaigns) {
        Section section(*this, entry.as_table(), QStringLiteral("campaign."), entry.source());
        Campaign campaign;
        campaign.name = section.text("name");
        campaign.from = section.date("from");
        campaign.until = section.date("until");
        campaign.budget = section.amount("budget");
        campaign.fromDays = section.count("from_days", 0, 36'500, 0);
        if (section.has("cash"))
            campaign.cash = section.rate("cash");
        if (section.has("plan"))
            campaign.plan = section.rate("plan");
        campaign.adds = section.has("adds") && section.flag("adds");
        campaign.role = section.role("role", Role::Machine);
        campaign.givesBack = section.has("gives_back") ? section.oneOf("gives_back", campaignEnds) : campaignEnds;
        campaign.debts = readFilter(section);
        section.finish();
        policy.campaigns.push_back(std::move(campaign));
        m_campaignPlaces.push_back(entry.source());
    }
}

void PolicyReader::readCombinations(Section& root, Policy& policy)
{
    if (!root.has("combine"))
        return;
    Section combine = sectionOf(root, "combine");
    m_combinePlace = combine.place();
    Combinations& rules = policy.combinations;
    rules.discountUpTo = combine.count("max_instalments_with_discount", 1, 240, rules.discountUpTo);
    rules.noEntryUpTo = combine.count("max_instalments_without_entry", 1, 240, rules.noEntryUpTo);
    combine.finish();
}

void PolicyReader::readHardship(Section& root, Policy& policy)
{
    if (!root.has("hardship"))
        return;
    Section section = sectionOf(root, "hardship");
    m_hardshipPlace = section.place();
    Hardship& hardship = policy.hardship.emplace();
    hardship.maxIncome = section.amount("max_income");
    hardship.maxInstalments = section.count("max_instalments", 1, 240);
    hardship.minInstalment = section.amount("min_amount");
    hardship.role = section.role("role", Role::Negotiator);
    if (section.has("existence_minimum"))
        hardship.leaves = section.amount("existence_minimum");
    section.finish();
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
    readDiscounts(root.node("discount"), policy);
    readCampaigns(root, policy);
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
    readCombinations(root, policy);
    readHardship(root, policy);
    root.finish();
    if (m_problems.isEmpty())
        checkPolicy(policy);
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
    if (!root.has("refund"))
        return;
    Section refund = sectionOf(root, "refund");
    policy.refundOfOne = refund.amount("one_person", policy.refundOfOne);
    refund.finish();
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
