#include "insight/preference.h"

#include "base/text.h"
#include "insight/debtorlist.h"
#include "insight/words.h"
#include "storage/database.h"

#include <QRegularExpression>

namespace trato::insight {

using storage::Row;

namespace {

struct ChannelNames {
    Channel channel;
    const char* words;
};

constexpr std::array channelNames{
    ChannelNames{Channel::WhatsApp, R"(\b(whats ?app|whats|wpp|zap|zapzap|zapi)\b)"},
    ChannelNames{Channel::Sms, R"(\b(sms|torpedo)\b)"},
    ChannelNames{Channel::Email, R"(\b(e ?mail|email)\b)"},
    ChannelNames{Channel::Voice, R"(\b(ligacao|ligar|liga|ligue|ligarem|ligacoes|telefonema|telefone)\b)"},
};

QRegularExpression compiled(const char* pattern) { return QRegularExpression(QLatin1StringView(pattern)); }

bool says(const QString& text, const char* pattern) { return compiled(pattern).match(text).hasMatch(); }

/// Folded, and everything but letters and digits one blank.
QString plain(QStringView text)
{
    QString words = text::folded(text);
    for (QChar& c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return u' ' + words.simplified() + u' ';
}

/// Nothing when none or several are named.
std::optional<Channel> onlyChannelIn(const QString& words)
{
    std::optional<Channel> found;
    for (const auto& [channel, pattern] : channelNames) {
        if (!says(words, pattern))
            continue;
        if (found)
            return std::nullopt;
        found = channel;
    }
    return found;
}

std::optional<int> hourAfter(const QString& words, const char* before)
{
    static const QString hour = QStringLiteral(R"( (?:as |das |de )?(\d{1,2}) ?(?:h|hs|hrs|hora|horas)?(?: 00)?\b)");
    const QRegularExpressionMatch match = QRegularExpression(QLatin1StringView(before) + hour).match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const int value = match.captured(1).toInt();
    return value >= 5 && value <= 23 ? std::optional(value) : std::nullopt;
}

std::optional<Hours> hoursIn(const QString& words)
{
    static const QRegularExpression between(QStringLiteral(
        R"(\b(?:entre|das) (?:as )?(\d{1,2}) ?(?:h|hs|horas)?(?: 00)? (?:e|as|ate) (?:as )?(\d{1,2})\b)"));
    if (const auto match = between.match(words); match.hasMatch()) {
        const Hours hours{match.captured(1).toInt(), match.captured(2).toInt()};
        return hours.from < hours.until && hours.until <= 24 ? std::optional(hours) : std::nullopt;
    }
    if (const auto from = hourAfter(words, R"(\b(?:depois|apos|a partir))"))
        return Hours{*from, 24};
    if (const auto until = hourAfter(words, R"(\b(?:antes|ate))"))
        return Hours{0, *until};
    if (says(words, R"(\b(de|pela|na parte da) manha\b)"))
        return Hours{6, 12};
    if (says(words, R"(\b(de|a|pela|na parte da) tarde\b)"))
        return Hours{12, 18};
    if (says(words, R"(\b(de|a|pela) noite\b)"))
        return Hours{18, 24};
    if (says(words, R"(\b(no|na hora do|horario de) almoco\b)"))
        return Hours{12, 14};
    return std::nullopt;
}

StatedPreference preferenceFrom(const Row& row)
{
    StatedPreference stated{.debtor = row.id<DebtorId>("debtor_id"),
        .wish = {},
        .at = row.instant("stated_at"),
        .source = row.id<InteractionId>("interaction_id")};
    stated.wish.channel = channelFromName(row.text("channel"));
    if (!row.isNull("from_hour"))
        stated.wish.hours = Hours{row.number("from_hour"), row.number("until_hour")};
    return stated;
}

std::optional<int> hourOf(const std::optional<Hours>& hours, int Hours::*end)
{
    return hours ? std::optional((*hours).*end) : std::nullopt;
}

} // namespace

std::optional<Preference> wishIn(QStringView text)
{
    const QString words = plain(text);
    if (says(words, R"(\b(nao|nunca|nem|jamais|sem|para de|pare de)\b)"))
        return std::nullopt;
    const Preference wish{.channel = onlyChannelIn(words), .hours = hoursIn(words)};
    return wish.isEmpty() ? std::nullopt : std::optional(wish);
}

Result<void> recordPreference(storage::Database& database, const StatedPreference& stated)
{
    const auto& hours = stated.wish.hours;
    if (hours && (hours->from < 0 || hours->until > 24 || hours->from >= hours->until))
        return failure(QStringLiteral("invalid_hours"),
            Words::tr("The hours from %1 to %2 are none of a day.").arg(hours->from).arg(hours->until));
    const auto channel = stated.wish.channel ? std::optional(channelName(*stated.wish.channel)) : std::nullopt;
    TRATO_CHECK(database.execute(QStringLiteral("insight/keep_preference"),
        {{":debtor", stated.debtor}, {":at", stated.at}, {":channel", channel}, {":from", hourOf(hours, &Hours::from)},
            {":until", hourOf(hours, &Hours::until)}, {":interaction", stated.source}, {":by", stated.recordedBy}}));
    return {};
}

Result<std::vector<StatedPreference>> preferencesOf(storage::Database& database, std::span<const DebtorId> debtors)
{
    TRATO_TRY(auto found,
        database.all(QStringLiteral("insight/preferences"), {{":debtors", listOf(debtors)}}, &preferenceFrom));
    std::erase_if(found, [](const StatedPreference& stated) { return stated.wish.isEmpty(); });
    return found;
}

} // namespace trato::insight
