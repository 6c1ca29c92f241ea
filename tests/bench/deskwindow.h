#pragma once

#include "bench/measure.h"
#include "bench/turns.h"

#include "app/workstation/session.h"
#include "base/clock.h"
#include "support/testdatabase.h"
#include "ui/theme/look.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QListView;
class QWindow;

namespace trato::bench {

/// The real window over a database of its own, worked by hand. What does not happen within half a minute is kept as the
/// failure, and nothing more is waited for.
class DeskWindow final {
public:
    /// A population of `debtors`, then what `fill` writes for the first eight of the queue, then the window.
    Result<void> open(storage::Engine engine, int debtors, const std::function<Result<void>(storage::Database&)>& fill);

    [[nodiscard]] QString url() const { return m_database->url(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const std::vector<DebtorId>& debtors() const { return m_debtors; }
    [[nodiscard]] Turns& turns() { return m_turns; }
    [[nodiscard]] workstation::Session& session() { return *m_session; }
    [[nodiscard]] QWindow* handle();
    /// Where the lines of the open case stand.
    [[nodiscard]] QListView* lines();
    template <class Widget>
    [[nodiscard]] Widget* part()
    {
        return m_session->window().findChild<Widget*>();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Until nothing runs behind the window any more.
    void rest();
    void openCase(size_t number);
    /// Milliseconds from `act` until the lines of the case that it opens have been painted.
    double untilPainted(const std::function<void()>& act);
    void wait(const std::function<bool()>& condition, const QString& what);

    [[nodiscard]] bool failed() const { return m_failure.has_value(); }
    [[nodiscard]] Result<void> outcome() const;

private:
    QListView* queueList();

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestDatabase> m_database;
    SystemClock m_clock;
    ui::Look m_look;
    QSettings m_settings{m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    std::unique_ptr<workstation::Session> m_session;
    std::vector<DebtorId> m_debtors;
    Turns m_turns;
    std::optional<Error> m_failure;
};

/// A line of an ordinary conversation, written as the product writes it.
Result<void> appendLine(storage::Database& database, DebtorId debtor, int number, Instant at);
/// Many of them at once, a minute apart, the last one now.
Result<void> fillHistory(storage::Database& database, DebtorId debtor, int lines, Instant now);

void printDeskHead();
void printDeskRow(const QString& what, const Times& times, const QString& goal);

/// Painted offscreen unless somebody wants it elsewhere; `work` in an application, over each engine that is there.
/// Answers the exit code.
int runDesk(int argc, char** argv, const std::function<Result<void>(const Options&, storage::Engine)>& work);

} // namespace trato::bench
