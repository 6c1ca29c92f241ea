#pragma once

#include "payments/transfers/transfers.h"
#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/lookwidget.h"

#include <vector>

class QBoxLayout;
class QListWidget;

namespace trato::ui {

class Button;
class EmptyState;
class FactStrip;
class FigureTable;
class Label;

/// What creditors are given of what was received for them: of each the next transfer, which can be closed, and those
/// that were.
class TransferPage final : public LookWidget {
    Q_OBJECT

public:
    explicit TransferPage(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void takeFocus();
    void refresh();
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] FigureTable* table() const { return m_table; }
    [[nodiscard]] const payments::Transfer& transfer() const { return m_transfer; }
    /// Closes the one that is shown, when it is a creditor's next.
    void closeTransfer();

Q_SIGNALS:
    void loaded();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    /// A row of the list: a creditor's next transfer, or one that was closed.
    struct Entry {
        CreditorId creditor = {};
        QString creditorName = {};
        payments::TransferId closed = {};
        QString words = {};
    };
    void buildLayout();
    void fold();
    void showEntries(std::vector<Entry> entries);
    void choose();
    void show(const Result<payments::Transfer>& transfer);
    void showFacts();
    void say(const QString& text, Tone tone = Tone::Text3);
    void exportTransfer();

    DeskContext m_context;
    std::vector<Entry> m_entries;
    payments::Transfer m_transfer;
    Job m_reading;
    Job m_taking;
    Pacer m_pacer;
    EmptyState* m_empty;
    QListWidget* m_list;
    QWidget* m_body;
    Label* m_title;
    Label* m_state;
    Button* m_export;
    Button* m_close;
    FactStrip* m_facts;
    FigureTable* m_table;
    QBoxLayout* m_columns;
};

} // namespace trato::ui
