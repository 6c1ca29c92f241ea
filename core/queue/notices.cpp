#include "queue/notices.h"

#include "storage/database.h"

namespace trato::queue {

namespace {

Occasion occasionOf(const QString& kind)
{
    return kind == QStringLiteral("mention")    ? Occasion::Mention
           : kind == QStringLiteral("approval") ? Occasion::Approval
           : kind == QStringLiteral("callback") ? Occasion::Callback
                                                : Occasion::Care;
}

/// "@ana" is not meant by "@anapaula" nor by "@ana.paula".
bool mentions(const QString& words, const QString& actor)
{
    const QString call = u'@' + actor;
    const auto goesOn = [&](qsizetype at) {
        return at < words.size() && (words[at].isLetterOrNumber() || words[at] == u'_');
    };
    for (qsizetype at = words.indexOf(call, 0, Qt::CaseInsensitive); at >= 0;
         at = words.indexOf(call, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + call.size();
        const bool joined = end < words.size() && (words[end] == u'.' || words[end] == u'-') && goesOn(end + 1);
        if (!goesOn(end) && !joined)
            return true;
    }
    return false;
}

} // namespace

Result<std::vector<Occurrence>> occurrencesFor(
    storage::Database& database, const QString& actor, Instant since, Instant now)
{
    struct Found {
        Occurrence occurrence;
        QString words;
    };
    TRATO_TRY(const auto found,
        database.all(QStringLiteral("queue/notices_for"), {{":actor", actor}, {":since", since}, {":now", now}},
            [](const storage::Row& row) {
                return Found{{occasionOf(row.text("kind")), row.integer("id"), row.id<DebtorId>("debtor_id"),
                                 row.text("name"), row.instant("at"), row.text("actor")},
                    row.text("words")};
            }));
    std::vector<Occurrence> occurrences;
    for (const Found& one : found) {
        if (one.occurrence.occasion != Occasion::Mention || mentions(one.words, actor))
            occurrences.push_back(one.occurrence);
    }
    return occurrences;
}

Result<QStringList> knownActors(storage::Database& database)
{
    TRATO_TRY(const auto all, database.all(QStringLiteral("queue/known_actors"), {},
                                  [](const storage::Row& row) { return row.text("actor"); }));
    return QStringList(all.begin(), all.end());
}

} // namespace trato::queue
