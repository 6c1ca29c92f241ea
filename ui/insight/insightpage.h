#pragma once

#include "ui/desk/deskcontext.h"
#include "ui/insight/insightboard.h"
#include "ui/widgets/lookwidget.h"

class QBoxLayout;
class QGridLayout;
class QScrollArea;

namespace trato::ui {

class Banner;
class Button;
class ChannelTable;
class ChoiceBar;
class CohortChart;
class EmptyState;
class FigureList;
class FigureStrip;
class FunnelChart;
class InsightPanel;
class InsightReading;
class Label;
class ReturnChart;
class RollTable;
class Spinner;
class WaitGate;

/// What came of the work of some days, for those who lead: key figures against the days before, then recovery by month,
/// the way from open to settled, channels, moves between ranges of lateness, return, people and machine. Read apart
/// from the screen; what is shown stays until the new is there.
class InsightPage final : public LookWidget {
    Q_OBJECT

public:
    explicit InsightPage(const DeskContext& context, QWidget* parent = nullptr);
    ~InsightPage() override;

    void registerActions();
    /// Reads what is shown again if it is older than a minute.
    void takeFocus();
    /// Reads by itself only for those who lead.
    void setLeading(bool leading);
    void refresh();
    /// What is being read is not wanted any more: what is shown stays, and the choices are those of it.
    void stop();
    void setSpan(Span span);
    void setPortfolio(qint64 portfolio, const QString& name);
    [[nodiscard]] const InsightBoard& board() const { return m_board; }
    /// Instead of what was read.
    void showBoard(InsightBoard board);
    void exportTo(const QString& file);

Q_SIGNALS:
    void loaded();
    void exported(const QString& file);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void lookChanged() override;

private:
    void buildHead();
    void buildPanels();
    void connectParts();
    void fold();
    void addParts(const std::vector<insight::Metrics>& parts);
    void chooseShown();
    [[nodiscard]] bool isFresh() const;
    void showFailure(const Error& error);
    void showNote(const QString& text);
    void fillPanels();
    void choosePortfolio();
    void askFile();
    [[nodiscard]] InsightWish wish() const;

    DeskContext m_context;
    InsightBoard m_board;
    qint64 m_portfolioId = 0;
    bool m_leads = false;
    InsightReading* m_reading;
    WaitGate* m_gate;
    QBoxLayout* m_head;
    ChoiceBar* m_spans;
    Spinner* m_spinner;
    Label* m_range;
    Button* m_stop;
    Button* m_portfolio;
    Button* m_export;
    Banner* m_failure;
    EmptyState* m_empty;
    FigureStrip* m_figures;
    CohortChart* m_cohorts;
    FunnelChart* m_funnel;
    ChannelTable* m_channels;
    RollTable* m_rolls;
    ReturnChart* m_return;
    FigureList* m_list;
    std::vector<InsightPanel*> m_panels;
    QGridLayout* m_grid = nullptr;
    QScrollArea* m_scroll;
    int m_columns = 0;
};

} // namespace trato::ui
