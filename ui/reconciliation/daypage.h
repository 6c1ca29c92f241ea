#pragma once

#include "payments/reconciliation/daysheet.h"
#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/lookwidget.h"

namespace trato::ui {

class Button;
class EmptyState;
class FactStrip;
class FigureTable;
class IconButton;
class Label;
class Paragraph;

/// A day's closing: what each account took by each method, and by name what does not add up.
class DayPage final : public LookWidget {
    Q_OBJECT

public:
    explicit DayPage(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void takeFocus();
    void refresh();
    void showDay(QDate day);
    [[nodiscard]] const payments::DaySheet& sheet() const { return m_sheet; }
    [[nodiscard]] FigureTable* table() const { return m_table; }

Q_SIGNALS:
    void loaded();

private:
    void buildLayout();
    void show(const Result<payments::DaySheet>& sheet);
    void showRows();
    void showFacts();
    void showRemarks();
    void closeDay();
    void exportDay();

    DeskContext m_context;
    QDate m_day;
    payments::DaySheet m_sheet;
    Job m_reading;
    Pacer m_pacer;
    Label* m_title;
    Label* m_state;
    IconButton* m_before;
    IconButton* m_after;
    Button* m_export;
    Button* m_close;
    FactStrip* m_facts;
    FigureTable* m_table;
    Paragraph* m_remarks;
    EmptyState* m_empty;
};

} // namespace trato::ui
