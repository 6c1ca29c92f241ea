#pragma once

#include "ui/desk/deskcontext.h"
#include "ui/queue/queuerow.h"
#include "ui/widgets/overlay.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace trato::ui {

class Button;
class Label;
class MoneyEdit;

/// What of a view is wanted: portfolio, delay, amount, channel, reason, words; kept under a name when one is given.
/// Enter uses it.
class FilterCard final : public Overlay {
    Q_OBJECT

public:
    FilterCard(const DeskContext& context, QWidget* window);

    void ask(QueueTab tab, const QueueFilter& filter);

Q_SIGNALS:
    void chosen(const trato::ui::QueueFilter& filter);
    /// Kept under the name.
    void kept(const trato::queue::QueueView& view);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildPanel();
    void addRow(QGridLayout& grid, const QString& title, QWidget* one, QWidget* other = nullptr);
    void fill(const QueueFilter& filter);
    [[nodiscard]] QueueFilter filter() const;
    void use();

    DeskContext m_context;
    QueueTab m_tab = QueueTab::Mine;
    QLineEdit* m_words;
    QComboBox* m_portfolio;
    QLineEdit* m_lateFrom;
    QLineEdit* m_lateTo;
    MoneyEdit* m_centsFrom;
    MoneyEdit* m_centsTo;
    QComboBox* m_channel;
    QComboBox* m_reason;
    QCheckBox* m_urgent;
    QCheckBox* m_theyWrote;
    QCheckBox* m_companies;
    QLineEdit* m_name;
    Label* m_problem;
    Button* m_clear;
    Button* m_use;
};

} // namespace trato::ui
