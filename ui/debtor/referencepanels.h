#pragma once

#include "ui/async/job.h"
#include "ui/debtor/referencecontent.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/widgets/lookwidget.h"

#include <QTimer>

#include <array>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace trato::ui {

class ActionRegistry;
class ActStrip;
class Disclosure;

/// What stays at the foot of the right column below every task: contracts as of a day (Ctrl+O), deals, contacts with
/// consent and habits, people around, where the case stopped and what comes next, notes and files. Each opens and
/// closes by itself and stays as it was left. What is open is read at once, what is closed a little later, off the GUI
/// thread; rows are made when they are first looked at. Nothing of the debt before the right party is confirmed,
/// nothing of money in care cases.
class ReferencePanels final : public LookWidget {
    Q_OBJECT

public:
    explicit ReferencePanels(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions(ActionRegistry& actions);
    void showCase(const OpenCase& openCase);
    void refresh();

    /// What the task above leaves free.
    void setRoom(int height);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A hold was lifted, an identity withdrawn: the rest of the case is to be read anew.
    void caseChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Loader = Result<ReferenceContent> (*)(storage::Database&, const ReferenceRequest&);
    struct Part {
        const char* id = nullptr;
        Loader load = nullptr;
        bool aboutMoney = false;
        Disclosure* head = nullptr;
        QVBoxLayout* rows = nullptr;
        QVBoxLayout* whole = nullptr; ///< the rows, and what asks below them
        ReferenceContent content = {};
        bool read = false;  ///< `content` is of this case
        bool built = false; ///< and its rows are there
        Job loading = {};
    };
    static constexpr size_t partCount = 6;

    void addPart(size_t index, const char* id, const QString& title, Loader load, bool aboutMoney);
    void read(Part& part);
    void readClosed();
    void show(Part& part, const Result<ReferenceContent>& content);
    void build(Part& part);
    void addRow(Part& part, const ReferenceRow& row);
    static void clear(Part& part);
    void changeDay();
    void askDay();
    void begin(const ReferenceRow& row, Part& part);
    template <class Act>
    void perform(Act act);
    void withdrawIdentity();
    [[nodiscard]] ReferenceRequest request() const;

    DeskContext m_context;
    int m_room = 0;
    OpenCase m_case;
    QDate m_on;
    std::array<Part, partCount> m_parts;
    QScrollArea* m_scroll;
    QWidget* m_inner;
    QLineEdit* m_day;
    ActStrip* m_strip;
    Job m_acting;
    QTimer m_later;
};

} // namespace trato::ui
