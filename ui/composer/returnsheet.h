#pragma once

#include "ui/composer/localstore.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/surface.h"

class QListWidget;

namespace trato::ui {

class Button;
class Overlay;

/// What became of the messages that waited for the connection: what left, what did not and why. The words of those that
/// did not can be copied.
class ReturnSheet final : public Surface {
    Q_OBJECT

public:
    ReturnSheet(const DeskContext& context, QWidget* window);

    void open(const std::vector<ReturnedMessage>& returned);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QStringList lines() const;

Q_SIGNALS:
    /// They need not be shown again.
    void seen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void lookChanged() override;

private:
    void copy();

    DeskContext m_context;
    Overlay* m_overlay;
    std::vector<ReturnedMessage> m_returned;
    QListWidget* m_list;
    Button* m_copy;
    Button* m_seen;
};

} // namespace trato::ui
