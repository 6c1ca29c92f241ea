#include "ui/import/importpage.h"

#include "ui/import/checkpane.h"
#include "ui/import/columnspane.h"
#include "ui/import/filestep.h"
#include "ui/import/resultstep.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QScrollArea>
#include <QStackedWidget>

namespace trato::ui {
namespace {

/// Below this width (at 100 %) the panes stand one below the other.
constexpr int sideBySide = 960;

QFileDialog* dialog(QWidget* parent, const QString& title, QFileDialog::AcceptMode mode, const QStringList& filters)
{
    auto* made = new QFileDialog(parent, title);
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setAcceptMode(mode);
    made->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    made->setNameFilters(filters);
    return made;
}

} // namespace

ImportPage::ImportPage(const DeskContext& context, ImportController& controller, QAction& write, QWidget* parent)
    : QWidget(parent)
    , m_look(context.look)
    , m_controller(controller)
    , m_stack(new QStackedWidget)
    , m_file(new FileStep(m_look, controller))
    , m_check(new QWidget)
    , m_scroll(new QScrollArea)
    , m_panes(nullptr)
    , m_columns(new ColumnsPane(m_look, controller))
    , m_preview(new CheckPane(m_look, controller, &write))
    , m_result(new ResultStep(m_look, controller))
{
    setAccessibleName(tr("Import a portfolio"));
    auto* panes = new QWidget;
    m_panes = new QBoxLayout(QBoxLayout::LeftToRight, panes);
    m_panes->setContentsMargins(0, 0, 0, 0);
    m_panes->setSpacing(0);
    m_columns->setEdges(Qt::RightEdge);
    m_panes->addWidget(m_columns, 53);
    m_panes->addWidget(m_preview, 47);
    m_scroll->setWidget(panes);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* check = new QVBoxLayout(m_check);
    check->setContentsMargins(0, 0, 0, 0);
    check->setSpacing(0);
    check->addWidget(m_scroll, 1);
    m_stack->addWidget(m_file);
    m_stack->addWidget(m_check);
    m_stack->addWidget(m_result);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_file, &FileStep::fileWanted, this, &ImportPage::chooseFile);
    connect(m_preview, &CheckPane::refusedFileWanted, this, &ImportPage::saveRefused);
    connect(m_preview, &CheckPane::mappingFileWanted, this, &ImportPage::askMapping);
    connect(m_result, &ResultStep::refusedFileWanted, this, &ImportPage::saveRefused);
    connect(m_result, &ResultStep::deskWanted, this, &ImportPage::deskWanted);
    connect(&controller, &ImportController::stepChanged, this, &ImportPage::showStep);
    connect(&controller, &ImportController::saved, this, &ImportPage::told);
    connect(&m_look, &Look::changed, this, &ImportPage::arrange);
    showStep();
}

void ImportPage::showStep()
{
    QWidget* page = m_file;
    if (m_controller.step() == ImportStep::Check)
        page = m_check;
    else if (m_controller.step() != ImportStep::File)
        page = m_result;
    const bool had = isAncestorOf(focusWidget()) || hasFocus() || m_stack->currentWidget() != page;
    m_stack->setCurrentWidget(page);
    if (had && isVisible())
        takeFocus();
}

void ImportPage::takeFocus()
{
    switch (m_controller.step()) {
    case ImportStep::File: return m_file->setFocus();
    case ImportStep::Check: return m_columns->takeFocus();
    default: return m_result->takeFocus();
    }
}

void ImportPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ImportPage::arrange()
{
    const bool wide = width() >= m_look.px(sideBySide);
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_panes->direction() == direction)
        return;
    m_panes->setDirection(direction);
    QLayout* const home = wide ? m_preview->layout() : m_check->layout();
    home->addWidget(m_preview->foot());
    m_preview->foot()->show();
}

void ImportPage::chooseFile()
{
    auto* open = dialog(this, tr("Import a portfolio"), QFileDialog::AcceptOpen,
        {tr("Portfolios (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(open, &QFileDialog::fileSelected, &m_controller, &ImportController::openFile);
    open->open();
}

void ImportPage::saveRefused()
{
    auto* save = dialog(this, tr("Save the refused lines"), QFileDialog::AcceptSave, {tr("CSV (*.csv)")});
    save->setDefaultSuffix(QStringLiteral("csv"));
    save->selectFile(tr("%1-refused.csv").arg(QFileInfo(m_controller.draft().name).completeBaseName()));
    connect(save, &QFileDialog::fileSelected, &m_controller, &ImportController::saveRefused);
    save->open();
}

void ImportPage::askMapping(bool toSave)
{
    auto* ask = dialog(this, toSave ? tr("Save the map") : tr("Take the map of a file"),
        toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen, {tr("Maps (*.toml)"), tr("All files (*)")});
    if (toSave) {
        ask->setDefaultSuffix(QStringLiteral("toml"));
        ask->selectFile(QFileInfo(m_controller.draft().name).completeBaseName() + QStringLiteral(".toml"));
    }
    connect(ask, &QFileDialog::fileSelected, &m_controller,
        toSave ? &ImportController::saveMapping : &ImportController::loadMapping);
    ask->open();
}

void ImportPage::told(const QString& path, const Error& problem)
{
    if (problem.code.isEmpty())
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, QFileInfo(path).fileName(),
        QStringLiteral("%1 (%2)").arg(problem.message, problem.code), QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace trato::ui
