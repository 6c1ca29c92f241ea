#pragma once

#include "ui/widgets/surface.h"

class QSettings;

namespace trato::ui {

class ChoiceBar;
class NoticeBoard;

/// Whether notices are only listed, and whether the system's tray tells them.
class NoticesPane final : public Surface {
    Q_OBJECT

public:
    NoticesPane(const Look& look, NoticeBoard* board, QSettings& settings, QWidget* parent = nullptr);

    void takeFocus();

private:
    void refresh();

    NoticeBoard* m_board;
    QSettings& m_settings;
    ChoiceBar* m_silence;
    ChoiceBar* m_tray;
};

} // namespace trato::ui
