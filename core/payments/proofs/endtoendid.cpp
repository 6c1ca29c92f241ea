#include "payments/proofs/endtoendid.h"

#include "payments/words.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace trato::payments {

namespace {

constexpr int idLength = 32;

} // namespace

Result<EndToEndId> EndToEndId::parse(QStringView text)
{
    const QString packed = text.toString().remove(QRegularExpression(QStringLiteral("\\s")));
    static const QRegularExpression form(QStringLiteral("^E([0-9A-Z]{8})([0-9]{12})([0-9A-Za-z]{11})$"));
    const auto match = form.match(packed);
    QDateTime at;
    if (match.hasMatch()) {
        at = QDateTime::fromString(match.captured(2), QStringLiteral("yyyyMMddHHmm"));
        at.setTimeZone(QTimeZone::utc());
    }
    constexpr int pixBegan = 2020;
    if (packed.size() != idLength || !at.isValid() || at.date().year() < pixBegan)
        return failure(QStringLiteral("invalid_e2e"),
            Words::tr("“%1” is no id of a Pix: E, 8 characters of the institution, day and minute, 11 more.")
                .arg(text));
    return EndToEndId{packed, match.captured(1), Instant(at.toMSecsSinceEpoch() * 1000)};
}

QStringList endToEndIdsIn(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![0-9A-Za-z])E[0-9A-Z]{8}[0-9]{12}[0-9A-Za-z]{11}(?![0-9A-Za-z])"));
    QStringList found;
    for (auto all = form.globalMatch(text.toString()); all.hasNext();) {
        const auto id = EndToEndId::parse(all.next().captured());
        if (id && !found.contains(id->text))
            found.append(id->text);
    }
    return found;
}

} // namespace trato::payments
