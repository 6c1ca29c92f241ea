#pragma once

#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/supervisor/qualityrows.h"
#include "ui/supervisor/rowmodel.h"
#include "ui/widgets/lookwidget.h"

class QBoxLayout;
class QListView;

namespace trato::ui {

class Button;
class ChoiceBar;
class EmptyState;
class Label;

/// The record of rules: what the policy refused, what was asked for beyond a limit, who approved, lifted and stopped,
/// with rule, reason and source; by period, person and rule, and as a table for others.
class RecordPage final : public LookWidget {
    Q_OBJECT

public:
    explicit RecordPage(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void takeFocus();
    void refresh();
    [[nodiscard]] QListView* list() const { return m_list; }
    /// Writes what is listed, and more of the same, to a file.
    void exportTo(const QString& file);

Q_SIGNALS:
    void loaded();
    void exported(const QString& file);
    void caseWanted(trato::DebtorId debtor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    void fold();
    void connectParts();
    void askFile();
    [[nodiscard]] supervision::RuleFilter filter() const;
    void show(std::vector<supervision::RuleEntry> entries);
    void choose(
        Button* at, const QString& all, const QStringList& values, QString& into, QString (*title)(const QString&));

    DeskContext m_context;
    RowModel<RuleRow>* m_rows;
    QBoxLayout* m_head = nullptr;
    ChoiceBar* m_period;
    Button* m_who;
    Button* m_rule;
    Button* m_export;
    Label* m_count;
    EmptyState* m_empty;
    QListView* m_list;
    Job m_reading;
    QString m_person;
    QString m_ruleName;
    QStringList m_people; ///< of the period
    QStringList m_rules;
};

} // namespace trato::ui
