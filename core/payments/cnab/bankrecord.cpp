#include "payments/cnab/bankrecord.h"

#include <array>

namespace trato::payments {

namespace {

struct NamedKind {
    OccurrenceKind kind;
    QLatin1StringView name;
};

constexpr std::array namedKinds{
    NamedKind{OccurrenceKind::Unknown, QLatin1StringView("unknown")},
    NamedKind{OccurrenceKind::Payment, QLatin1StringView("payment")},
    NamedKind{OccurrenceKind::Pending, QLatin1StringView("pending")},
    NamedKind{OccurrenceKind::Reversal, QLatin1StringView("reversal")},
    NamedKind{OccurrenceKind::Registered, QLatin1StringView("registered")},
    NamedKind{OccurrenceKind::Rejected, QLatin1StringView("rejected")},
    NamedKind{OccurrenceKind::WrittenOff, QLatin1StringView("written_off")},
    NamedKind{OccurrenceKind::Changed, QLatin1StringView("changed")},
    NamedKind{OccurrenceKind::Protest, QLatin1StringView("protest")},
    NamedKind{OccurrenceKind::Fee, QLatin1StringView("fee")},
    NamedKind{OccurrenceKind::Other, QLatin1StringView("other")},
};

} // namespace

QString occurrenceKindName(OccurrenceKind kind)
{
    for (const NamedKind& named : namedKinds) {
        if (named.kind == kind)
            return named.name;
    }
    return {};
}

std::optional<OccurrenceKind> occurrenceKindFromName(QStringView name)
{
    for (const NamedKind& named : namedKinds) {
        if (name == named.name)
            return named.kind;
    }
    return {};
}

} // namespace trato::payments
