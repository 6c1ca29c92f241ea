#pragma once

#include "ui/desk/noticeboard.h"
#include "ui/widgets/surface.h"

class QListWidget;

namespace trato::ui {

class Button;
class Overlay;

/// The notices, newest first: Enter goes where one leads. Silence is set here.
class NoticesSheet final : public Surface {
    Q_OBJECT

public:
    NoticesSheet(const Look& look, NoticeBoard& board, QWidget* window);

    void open();
    void close();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    /// By the user.
    void silenceChosen(bool silent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void lookChanged() override;

private:
    void refresh();
    void follow();

    NoticeBoard& m_board;
    Overlay* m_overlay;
    QListWidget* m_list;
    Button* m_silent;
    Button* m_read;
};

} // namespace trato::ui
