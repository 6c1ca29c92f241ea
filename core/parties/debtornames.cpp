#include "parties/debtors.h"

namespace trato::parties {
namespace {

const std::pair<DebtorKind, QLatin1StringView> kinds[]{
    {DebtorKind::Person, QLatin1StringView("person")},
    {DebtorKind::Company, QLatin1StringView("company")},
    {DebtorKind::Unidentified, QLatin1StringView("unidentified")},
};

const std::pair<ContactStatus, QLatin1StringView> statuses[]{
    {ContactStatus::Unknown, QLatin1StringView("unknown")},
    {ContactStatus::Active, QLatin1StringView("active")},
    {ContactStatus::Wrong, QLatin1StringView("wrong")},
    {ContactStatus::Bounced, QLatin1StringView("bounced")},
    {ContactStatus::Blocked, QLatin1StringView("blocked")},
};

template <class Names, class Value>
QString nameIn(const Names& names, Value value)
{
    for (const auto& [known, name] : names) {
        if (known == value)
            return name;
    }
    return {};
}

template <class Value, class Names>
Value valueIn(const Names& names, QStringView name, Value otherwise)
{
    for (const auto& [value, known] : names) {
        if (known == name)
            return value;
    }
    return otherwise;
}

} // namespace

QString debtorKindName(DebtorKind kind) { return nameIn(kinds, kind); }

DebtorKind debtorKindFromName(QStringView name) { return valueIn(kinds, name, DebtorKind::Person); }

QString contactStatusName(ContactStatus status) { return nameIn(statuses, status); }

ContactStatus contactStatusFromName(QStringView name) { return valueIn(statuses, name, ContactStatus::Unknown); }

} // namespace trato::parties
