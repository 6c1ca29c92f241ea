#include "supervision/citation.h"

#include "storage/database.h"
#include "supervision/words.h"
#include "timeline/timeline.h"

#include <algorithm>

namespace trato::supervision {

namespace {

constexpr int longestQuote = 600;

Failure invalidCitation()
{
    return failure(QStringLiteral("invalid_citation"), Words::tr("This place is not in the conversation."));
}

Result<QString> wordsOf(storage::Database& database, const timeline::Interaction& line, bool heard)
{
    if (!heard)
        return line.text;
    TRATO_TRY(const auto files, timeline::MediaStore(database).ofLines(line.debtor, line.at, line.at));
    for (const timeline::Media& file : files) {
        if (file.line.id == line.id && !file.words.empty())
            return heardText(file.words);
    }
    return QString();
}

} // namespace

QString heardText(const std::vector<timeline::TimedWord>& words)
{
    QString text;
    for (const timeline::TimedWord& word : words)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
    return text;
}

QJsonObject Citation::toJson() const
{
    return {{QStringLiteral("line"), line.value()}, {QStringLiteral("at"), at.microseconds()},
        {QStringLiteral("from"), from}, {QStringLiteral("to"), to}, {QStringLiteral("heard"), heard},
        {QStringLiteral("quote"), quote}};
}

Citation Citation::fromJson(const QJsonObject& json)
{
    return {.line = InteractionId(json.value(QStringLiteral("line")).toInteger()),
        .at = Instant(json.value(QStringLiteral("at")).toInteger()),
        .from = json.value(QStringLiteral("from")).toInt(),
        .to = json.value(QStringLiteral("to")).toInt(),
        .heard = json.value(QStringLiteral("heard")).toBool(),
        .quote = json.value(QStringLiteral("quote")).toString()};
}

Result<Citation> checkedCitation(storage::Database& database, DebtorId debtor, const Citation& wanted)
{
    const auto entry = timeline::Timeline(database).byId(wanted.line);
    if (!entry && entry.error().code != QStringLiteral("no_interaction"))
        return Failure(entry.error());
    if (!entry || entry->interaction.debtor != debtor)
        return invalidCitation();
    Citation checked = wanted;
    checked.at = entry->interaction.at;
    TRATO_TRY(const QString words, wordsOf(database, entry->interaction, wanted.heard));
    if (wanted.isWholeLine()) {
        checked.from = checked.to = 0;
        checked.quote = words.left(longestQuote);
        return checked;
    }
    if (wanted.from < 0 || wanted.to < wanted.from || wanted.to > words.size())
        return invalidCitation();
    checked.quote = words.mid(wanted.from, std::min(wanted.to - wanted.from, longestQuote));
    return checked;
}

} // namespace trato::supervision
