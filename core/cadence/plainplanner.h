#pragma once

#include "base/clock.h"
#include "cadence/contactwindows.h"
#include "cadence/courses.h"
#include "cadence/duereader.h"
#include "cadence/paststops.h"
#include "cadence/plaindecider.h"
#include "channels/templates/catalogue.h"
#include "storage/database.h"

#include <QJsonArray>

#include <vector>

namespace trato::cadence {

/// Plans, set-wise and inside the database, those about whom nothing is special: a person with debts in one portfolio,
/// no hold, promise, agreement, baton or opt-out, whose step is a message that the first of its channels reaches within
/// its hours. Everybody else is left due, for the Planner to decide one by one. What is plain is decided as decide()
/// would; a property test holds one against the other.
class PlainPlanner final {
public:
    PlainPlanner(storage::Database& database, const channels::TemplateCatalogue& templates, ContactWindows& windows)
        : m_database(database)
        , m_templates(templates)
        , m_windows(windows)
    {
    }

    /// Inside a transaction of the caller. Answers how many messages were queued. Code `database_conflict`: something
    /// else was said to one of them today; the transaction is lost, and nobody of the range is plain.
    Result<qint64> plan(const DueRange& range, Courses& courses, const PastStops& stops, Instant now);

private:
    struct Given {
        QJsonArray occasions; ///< one for the confirmed party, one for anybody else
        std::vector<PlainOccasions> ofPlaces;
        std::vector<Channel> channels;
    };
    Result<Given> occasionsOf(
        const std::vector<PlainPlace>& places, Courses& courses, const PastStops& stops, Instant now);
    void addOccasion(
        Given& given, size_t place, const Course& course, const Occasion& occasion, const QString& placeStep) const;
    Result<qint64> planInServer(const DueRange& range, Courses& courses, const PastStops& stops, Instant now);
    Result<std::vector<PlainPlace>> placesInServer(const DueRange& range, Instant now);
    Result<void> setLookups(bool allowed);
    Result<qint64> planInFile(const DueRange& range, Courses& courses, const PastStops& stops, Instant now);
    Result<void> giveToFile(const Given& given, Instant now);
    Result<void> writeInFile(Instant now);
    QJsonArray closedAt(const Given& given, Instant now);

    storage::Database& m_database;
    const channels::TemplateCatalogue& m_templates;
    ContactWindows& m_windows;
};

} // namespace trato::cadence
