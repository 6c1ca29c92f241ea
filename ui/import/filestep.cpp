#include "ui/import/filestep.h"

#include "ui/theme/paint.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace trato::ui {

FileStep::FileStep(const Look& look, ImportController& controller, QWidget* parent)
    : Surface(look, Fill::Canvas, parent)
    , m_controller(controller)
    , m_problem(new Banner(look, Tone::Crit, Icon::Stop, Banner::Shape::Notice))
    , m_zone(new QWidget)
    , m_title(new Label(look, tr("Drop the creditor's file here"), {.type = Type::Head, .weight = Weight::SemiBold}))
    , m_text(new Paragraph(look,
          tr("CSV with semicolon, comma or tab, in any encoding. A spreadsheet is saved as CSV first. Nothing is "
             "stored before you have checked it."),
          {.type = Type::Body, .tone = Tone::Text2}))
    , m_spinner(new Spinner(look))
    , m_choose(new Button(look, tr("Choose a file…"), ButtonKind::Filled))
{
    m_choose->setSize(ButtonSize::Large);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    auto* zone = new QVBoxLayout(m_zone);
    zone->addStretch();
    zone->addSpacing(look.px(40));
    zone->addWidget(m_title);
    zone->addWidget(m_text);
    zone->addWidget(m_spinner, 0, Qt::AlignHCenter);
    zone->addWidget(m_choose, 0, Qt::AlignHCenter);
    zone->addStretch();
    auto* column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(m_problem);
    column->addWidget(m_zone);
    column->addStretch(3);
    auto* whole = new QHBoxLayout(this);
    whole->addStretch(1);
    whole->addLayout(column, 100);
    whole->addStretch(1);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::fileWanted);
    connect(&controller, &ImportController::previewChanged, this, &FileStep::refresh);
    FileStep::lookChanged();
    refresh();
}

void FileStep::refresh()
{
    const Error& problem = m_controller.problem();
    const bool wrong = !problem.code.isEmpty() && m_controller.step() == ImportStep::File;
    m_problem->setVisible(wrong);
    if (wrong)
        m_problem->setTexts(tr("%1 can't be imported as it is").arg(m_controller.draft().name),
            QStringLiteral("%1 (%2)").arg(problem.message, problem.code));
    m_spinner->setVisible(m_controller.isBusy());
    m_choose->setVisible(!m_controller.isBusy());
}

void FileStep::paintEvent(QPaintEvent* event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect zone = m_zone->geometry();
    paint::box(painter, zone,
        {.fill = theme().raised,
            .border = theme().ctl,
            .radius = look().metrics().radiusPopup(),
            .style = Qt::DashLine});
    const int size = px(32);
    look().icons().paint(painter,
        QRect(zone.center().x() - size / 2, m_title->mapTo(this, QPoint()).y() - size - px(12), size, size),
        Icon::Sheet, theme().accent);
}

void FileStep::lookChanged()
{
    m_zone->setMinimumHeight(px(260));
    m_zone->setMaximumWidth(px(720));
    m_problem->setMaximumWidth(px(720));
    m_zone->layout()->setContentsMargins(px(32), px(24), px(32), px(24));
    static_cast<QVBoxLayout*>(m_zone->layout())->setSpacing(px(12));
    Surface::lookChanged();
}

} // namespace trato::ui
