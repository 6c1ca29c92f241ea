#pragma once

#include "timeline/search.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/overlay.h"

class QLineEdit;
class QListView;

namespace trato::ui {

class Label;

/// Words in all conversations, newest first, as they are typed; Enter opens the line in its case.
class SearchResults final : public Overlay {
    Q_OBJECT

public:
    SearchResults(const DeskContext& context, QWidget* window);
    ~SearchResults() override;

    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    void chosen(trato::DebtorId debtor, trato::InteractionId line, trato::Instant at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Hits;
    class HitDelegate;
    void search();
    void choose(const QModelIndex& index);

    DeskContext m_context;
    QLineEdit* m_field;
    QListView* m_list;
    Label* m_state;
    Hits* m_hits;
    Job m_job;
};

} // namespace trato::ui
