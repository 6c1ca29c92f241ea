#include "ui/insight/insightpage.h"

#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/insight/channeltable.h"
#include "ui/insight/cohortchart.h"
#include "ui/insight/figurecsv.h"
#include "ui/insight/figurelist.h"
#include "ui/insight/figurestrip.h"
#include "ui/insight/figurewords.h"
#include "ui/insight/funnelchart.h"
#include "ui/insight/insightpanel.h"
#include "ui/insight/insightreading.h"
#include "ui/insight/returnchart.h"
#include "ui/insight/rolltable.h"
#include "ui/theme/paint.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace trato::ui {

namespace {

QString idOf(Span span) { return QString::number(static_cast<int>(span)); }

Result<void> writeFile(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(QStringLiteral("unwritable_file"), file.errorString());
    return {};
}

} // namespace

InsightPage::InsightPage(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_reading(new InsightReading(context.runner, this))
    , m_gate(new WaitGate(this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_spans(new ChoiceBar(context.look, ChoiceKind::Pills, tr("Days")))
    , m_spinner(new Spinner(context.look))
    , m_range(new Label(context.look, QString(), {.tone = Tone::Text2}))
    , m_stop(new Button(context.look, tr("Stop"), ButtonKind::Quiet))
    , m_portfolio(new Button(context.look, tr("All portfolios")))
    , m_export(new Button(context.look, tr("Export")))
    , m_failure(new Banner(context.look, Tone::Warn, Icon::Warning))
    , m_empty(new EmptyState(context.look, Icon::Insight, Tone::Text2))
    , m_figures(new FigureStrip(context.look))
    , m_cohorts(new CohortChart(context.look))
    , m_funnel(new FunnelChart(context.look))
    , m_channels(new ChannelTable(context.look))
    , m_rolls(new RollTable(context.look))
    , m_return(new ReturnChart(context.look))
    , m_list(new FigureList(context.look))
    , m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Indicators"));
    buildHead();
    buildPanels();
    m_failure->hide();
    m_empty->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_failure);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);
    connectParts();
    InsightPage::lookChanged();
}

InsightPage::~InsightPage() = default;

void InsightPage::buildHead()
{
    m_spans->setChoices(
        {{idOf(Span::Week), tr("7 days")}, {idOf(Span::Month), tr("30 days")}, {idOf(Span::Quarter), tr("90 days")},
            {idOf(Span::ThisMonth), tr("This month")}, {idOf(Span::LastMonth), tr("Last month")}});
    m_spans->setCurrent(idOf(Span::Month));
    m_portfolio->setGlyph(Icon::Filter);
    m_export->setGlyph(Icon::Download);
    m_range->setAlignment(Qt::AlignRight);
    m_spinner->hide();
    m_stop->hide();
    auto* said = new QHBoxLayout;
    for (QWidget* part : {static_cast<QWidget*>(m_spinner), static_cast<QWidget*>(m_stop)})
        said->addWidget(part);
    said->addWidget(m_range, 1);
    said->addWidget(m_portfolio);
    said->addWidget(m_export);
    m_head->addWidget(m_spans);
    m_head->addLayout(said, 1);
}

void InsightPage::buildPanels()
{
    const auto panel = [this](const QString& title, const QString& about, QWidget* body) {
        m_panels.push_back(new InsightPanel(look(), title, about, body));
        return m_panels.back();
    };
    panel(tr("Recovery by month"), tr("% of the value, weeks after falling due"), m_cohorts);
    panel(tr("From open to settled"), {}, m_funnel)->setAside(tr("% of the step before"));
    panel(tr("Where they answer"), {}, m_channels);
    panel(tr("Moves between ranges"), {}, m_rolls);
    panel(tr("Return"), {}, m_return);
    panel(tr("People and machine"), {}, m_list)->setAside(tr("against the period before"));
    auto* content = new Surface(look(), Fill::Canvas);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_figures);
    m_grid = new QGridLayout;
    m_grid->setSpacing(0);
    layout->addLayout(m_grid, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
}

void InsightPage::connectParts()
{
    connect(m_spans, &ChoiceBar::chosen, this, &InsightPage::refresh);
    connect(m_portfolio, &Button::clicked, this, &InsightPage::choosePortfolio);
    connect(m_export, &Button::clicked, this, &InsightPage::askFile);
    connect(m_stop, &Button::clicked, this, &InsightPage::stop);
    connect(m_failure->addButton(tr("Read again")), &Button::clicked, this, &InsightPage::refresh);
    connect(m_empty->addButton(tr("Look at 90 days")), &Button::clicked, this, [this] { setSpan(Span::Quarter); });
    connect(m_gate, &WaitGate::slow, m_spinner, &QWidget::show);
    connect(m_gate, &WaitGate::cancellable, m_stop, &QWidget::show);
    connect(m_gate, &WaitGate::finished, this, [this] {
        m_spinner->hide();
        m_stop->hide();
    });
    connect(m_reading, &InsightReading::boardRead, this, &InsightPage::showBoard);
    connect(m_reading, &InsightReading::partsRead, this, &InsightPage::addParts);
    connect(m_reading, &InsightReading::failed, this, &InsightPage::showFailure);
    connect(m_reading, &InsightReading::progressed, this, [this](const Progress& progress) {
        if (m_spinner->isVisible())
            showNote(tr("reading, %1 of %2").arg(progress.done + 1).arg(progress.total));
    });
}

void InsightPage::registerActions()
{
    const auto add = [this](const char* id, const QString& text, const QKeySequence& keys, Icon icon, auto act) {
        m_context.actions.add({.id = QLatin1StringView(id),
                                  .text = text,
                                  .sequence = keys,
                                  .group = tr("Indicators"),
                                  .icon = icon,
                                  .scope = ActionScope::Region,
                                  .region = this},
            this, act);
    };
    add("insight.export", tr("Export the figures"), Qt::Key_E, Icon::Download, [this] { askFile(); });
    add("insight.portfolio", tr("Choose a portfolio"), Qt::Key_C, Icon::Filter, [this] { choosePortfolio(); });
    add("insight.again", tr("Read the figures again"), Qt::Key_R, Icon::Retry, [this] { refresh(); });
    m_export->setHint(QStringLiteral("E"));
    m_stop->setHint(QStringLiteral("Esc"));
}

void InsightPage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void InsightPage::lookChanged()
{
    m_head->setContentsMargins(px(16), px(8), px(16), px(8));
    m_head->setSpacing(px(8));
    fold();
    LookWidget::lookChanged();
}

/// Three panels beside each other, two, or one below the other; the choices stand over the days in a narrow window.
void InsightPage::fold()
{
    const bool narrow = width() < px(980);
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_export->setWords(width() < px(520) ? ButtonWords::GlyphOnly : ButtonWords::All);
    m_portfolio->setWords(width() < px(520) ? ButtonWords::GlyphOnly : ButtonWords::All);
    m_spans->setTight(width() < px(520));
    const int columns = width() >= px(1180) ? 3 : width() >= px(760) ? 2 : 1;
    if (columns == m_columns)
        return;
    constexpr std::array wide{37, 33, 30};
    for (int i = 0; i < m_columns; ++i)
        m_grid->setColumnStretch(i, 0);
    m_columns = columns;
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, columns == 3 ? wide[static_cast<size_t>(i)] : 1);
    for (size_t i = 0; i < m_panels.size(); ++i)
        m_grid->addWidget(m_panels[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
}

void InsightPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_gate->isWaiting())
        return stop();
    LookWidget::keyPressEvent(event);
}

void InsightPage::takeFocus()
{
    m_figures->takeFocus();
    if (!m_gate->isWaiting() && !isFresh())
        refresh();
}

void InsightPage::setLeading(bool leading)
{
    m_leads = leading;
    if (leading && isVisible())
        refresh();
}

void InsightPage::setSpan(Span span)
{
    m_spans->setCurrent(idOf(span));
    refresh();
}

void InsightPage::setPortfolio(qint64 portfolio, const QString& name)
{
    m_portfolioId = portfolio;
    m_portfolio->setText(name);
    refresh();
}

InsightWish InsightPage::wish() const
{
    return {.span = static_cast<Span>(m_spans->current().toInt()),
        .portfolio = m_portfolioId,
        .now = m_context.clock.now(),
        .user = m_context.user};
}

bool InsightPage::isFresh() const
{
    return !m_board.at.isNever() && m_context.clock.now() - m_board.at < std::chrono::minutes(1);
}

void InsightPage::refresh()
{
    if (!m_leads)
        return;
    m_gate->begin();
    m_reading->read(wish());
}

/// The small lines of the figures come after them.
void InsightPage::addParts(const std::vector<insight::Metrics>& parts)
{
    m_gate->finish();
    m_board.parts = parts;
    m_figures->show(m_board);
    showNote(periodText(m_board.period));
    Q_EMIT loaded();
}

void InsightPage::stop()
{
    m_reading->stop();
    m_gate->finish();
    chooseShown();
    showNote(m_board.at.isNever() ? tr("Stopped; R reads again.")
                                  : tr("Stopped; shown: %1").arg(periodText(m_board.period)));
}

/// No figures stand under a name or days that are not theirs.
void InsightPage::chooseShown()
{
    if (m_board.at.isNever())
        return;
    m_spans->setCurrent(idOf(m_board.span));
    m_portfolioId = m_board.period.portfolio;
    m_portfolio->setText(portfolioText(m_board));
}

void InsightPage::showFailure(const Error& error)
{
    m_gate->finish();
    chooseShown();
    m_failure->setTexts(tr("The figures could not be read"),
        m_board.at.isNever()
            ? error.message
            : tr("%1 What is shown was read before and is still right for its days.").arg(error.message));
    m_failure->show();
    Q_EMIT loaded();
}

void InsightPage::showNote(const QString& text) { m_range->setText(text); }

void InsightPage::showBoard(InsightBoard board)
{
    m_board = std::move(board);
    m_failure->hide();
    showNote(periodText(m_board.period));
    const bool empty = m_board.isEmpty();
    m_empty->setTexts(tr("Nothing to count in these days"),
        m_board.period.portfolio == 0
            ? tr("Figures come by themselves with debts, contacts and payments.")
            : tr("This portfolio had no debts, contacts or payments; “All portfolios” shows the rest."));
    m_empty->setVisible(empty);
    m_scroll->setVisible(!empty);
    m_export->setEnabled(!empty);
    m_export->setToolTip(empty ? tr("There is nothing to export in these days.") : QString());
    m_figures->show(m_board);
    fillPanels();
}

void InsightPage::fillPanels()
{
    m_cohorts->show(m_board.cohorts);
    m_funnel->show(m_board.funnel);
    m_channels->show(m_board.channels);
    m_rolls->show(m_board.rolls);
    m_return->show(m_board.now, m_board.then);
    m_list->show(m_board);
    m_panels[0]->setSaid(m_cohorts->sentence());
    m_panels[1]->setSaid(m_funnel->sentence());
    m_panels[3]->setSaid(m_rolls->sentence());
    m_panels[3]->setAbout(tr("%1 → %2, % of the value")
                              .arg(format::shortDate(m_board.period.from), format::shortDate(m_board.period.to)));
}

void InsightPage::choosePortfolio()
{
    auto* menu = new QMenu(m_portfolio);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& name, qint64 portfolio) {
        connect(menu->addAction(name), &QAction::triggered, this,
            [this, name, portfolio] { setPortfolio(portfolio, name); });
    };
    offer(tr("All portfolios"), 0);
    for (const Portfolio& one : m_board.portfolios)
        offer(one.name, one.id);
    menu->popup(m_portfolio->mapToGlobal(QPoint(0, m_portfolio->height())));
}

void InsightPage::askFile()
{
    if (m_board.at.isNever() || m_board.isEmpty())
        return;
    auto* dialog = new QFileDialog(this, tr("Export the figures"), QString(), QStringLiteral("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(figuresFileName(m_board));
    connect(dialog, &QFileDialog::fileSelected, this, &InsightPage::exportTo);
    dialog->open();
}

void InsightPage::exportTo(const QString& file)
{
    m_context.runner.compute(
        this, [board = m_board, file](const JobToken&) { return writeFile(file, figuresCsv(board)); },
        [this, file](const Result<void>& written) {
            if (!written) {
                m_failure->setTexts(tr("%1 was not written").arg(file),
                    tr("%1. Choose another folder, or free some room there.").arg(written.error().message));
                return m_failure->show();
            }
            showNote(tr("Written: %1").arg(file));
            Q_EMIT exported(file);
        });
}

void InsightPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().canvas);
    const int head = m_head->geometry().bottom() + 1;
    painter.fillRect(QRect(0, 0, width(), head), theme().raised);
    paint::horizontalLine(painter, 0, width(), head - 1, theme().line);
}

} // namespace trato::ui
