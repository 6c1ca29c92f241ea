#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace trato::ui {

class Look;

/// The two-pixel ring outside the control that has the keyboard. Only after the keyboard was used to get there, and not
/// around editors (their border changes), lists (their rows have a ring) and widgets with the property "ownFocus".
class FocusRing final : public QObject {
    Q_OBJECT

public:
    FocusRing(const Look& look, QApplication& application);
    ~FocusRing() override;

private:
    void follow(QWidget* widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace trato::ui
