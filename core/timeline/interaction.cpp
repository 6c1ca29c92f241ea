#include "timeline/interaction.h"

#include <QCoreApplication>

namespace trato::timeline {
namespace {

template <class Value>
using Names = std::initializer_list<std::pair<Value, const char*>>;

template <class Value>
QString nameIn(Names<Value> names, Value value)
{
    for (const auto& [known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <class Value>
std::optional<Value> valueIn(Names<Value> names, QAnyStringView name)
{
    for (const auto& [value, known] : names) {
        if (name == QLatin1StringView(known))
            return value;
    }
    return std::nullopt;
}

constexpr Names<Direction> directions{
    {Direction::In, "in"}, {Direction::Out, "out"}, {Direction::Internal, "internal"}};

constexpr Names<ActorKind> actorKinds{{ActorKind::Debtor, "debtor"}, {ActorKind::ThirdParty, "third_party"},
    {ActorKind::Human, "human"}, {ActorKind::Agent, "agent"}, {ActorKind::System, "system"}};

constexpr Names<ReceiptStatus> receiptStatuses{{ReceiptStatus::Sent, "sent"}, {ReceiptStatus::Failed, "failed"},
    {ReceiptStatus::Delivered, "delivered"}, {ReceiptStatus::Read, "read"}};

} // namespace

QString directionName(Direction direction) { return nameIn(directions, direction); }

Direction directionFromName(QAnyStringView name) { return valueIn(directions, name).value_or(Direction::Internal); }

QString actorKindName(ActorKind kind) { return nameIn(actorKinds, kind); }

ActorKind actorKindFromName(QAnyStringView name) { return valueIn(actorKinds, name).value_or(ActorKind::System); }

QString receiptStatusName(ReceiptStatus status) { return nameIn(receiptStatuses, status); }

std::optional<ReceiptStatus> receiptStatusFromName(QAnyStringView name) { return valueIn(receiptStatuses, name); }

Result<Cursor> Cursor::parse(const QString& text)
{
    const QStringList parts = text.split(u'.');
    bool atOk = false;
    bool idOk = false;
    const qint64 at = parts.value(0).toLongLong(&atOk);
    const qint64 id = parts.value(1).toLongLong(&idOk);
    if (parts.size() != 2 || !atOk || !idOk || id < 0)
        return failure(QStringLiteral("invalid_cursor"),
            QCoreApplication::translate("timeline", "“%1” is no place on a timeline.").arg(text.left(64)));
    return Cursor{Instant(at), InteractionId(id)};
}

QString Cursor::toString() const { return QString::number(at.microseconds()) + u'.' + QString::number(id.value()); }

} // namespace trato::timeline
