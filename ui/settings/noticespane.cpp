#include "ui/settings/noticespane.h"

#include "ui/desk/noticeboard.h"
#include "ui/desk/preferences.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QSettings>

namespace trato::ui {

NoticesPane::NoticesPane(const Look& look, NoticeBoard* board, QSettings& settings, QWidget* parent)
    : Surface(look, Fill::None, parent)
    , m_board(board)
    , m_settings(settings)
    , m_silence(new ChoiceBar(look, ChoiceKind::Boxed, tr("Notices")))
    , m_tray(new ChoiceBar(look, ChoiceKind::Boxed, tr("Outside the window")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, look.px(4), 0, 0);
    layout->setSpacing(look.px(14));
    layout->addWidget(
        new SettingRow(look, tr("Notices"), m_silence, tr("In silence they are only listed at the bell.")));
    layout->addWidget(
        new SettingRow(look, tr("Outside the window"), m_tray, tr("The system's notice never says whom it is about.")));
    layout->addWidget(new Paragraph(look,
        tr("You are told of a care case for you, a callback that is due, an answered approval, a mention and what "
           "became of messages that waited for the connection. Nothing else."),
        {Type::Small, Tone::Text2}));
    layout->addStretch(1);
    m_silence->setChoices({{QStringLiteral("tell"), tr("Tell me")}, {QStringLiteral("silent"), tr("Silence")}});
    m_tray->setChoices({{QStringLiteral("yes"), tr("In the system's tray")}, {QStringLiteral("no"), tr("Not at all")}});
    connect(m_silence, &ChoiceBar::chosen, this, [this](const QString& id) {
        const bool silent = id == QStringLiteral("silent");
        Preferences::setSilent(silent, m_settings);
        if (m_board != nullptr)
            m_board->setSilent(silent);
    });
    connect(m_tray, &ChoiceBar::chosen, this,
        [this](const QString& id) { Preferences::setUsesTray(id == QStringLiteral("yes"), m_settings); });
    if (board != nullptr)
        connect(board, &NoticeBoard::changed, this, &NoticesPane::refresh);
    refresh();
}

void NoticesPane::refresh()
{
    m_silence->setCurrent(Preferences::isSilent(m_settings) ? QStringLiteral("silent") : QStringLiteral("tell"));
    m_tray->setCurrent(Preferences::usesTray(m_settings) ? QStringLiteral("yes") : QStringLiteral("no"));
}

void NoticesPane::takeFocus() { m_silence->setFocus(Qt::ShortcutFocusReason); }

} // namespace trato::ui
