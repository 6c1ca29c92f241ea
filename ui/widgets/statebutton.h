#pragma once

#include "ui/theme/look.h"

#include <QPushButton>

namespace trato::ui {

/// What I am doing: a dot, the word, the running time, and a menu of what else there is.
class StateButton : public QPushButton {
    Q_OBJECT

public:
    explicit StateButton(const Look& look, QWidget* parent = nullptr);

    /// `clock` empty: not timed (care).
    void setState(Tone tone, const QString& text, const QString& clock);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    Tone m_tone = Tone::Ready;
    QString m_clock;
};

/// Initials on a circle; the name is the tool tip and the accessible name.
class Avatar : public QWidget {
    Q_OBJECT

public:
    Avatar(const Look& look, const QString& name, QWidget* parent = nullptr);

    /// The others who are looking: smaller and neutral.
    void setQuiet(bool quiet);
    void setName(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_initials;
    bool m_quiet = false;
};

} // namespace trato::ui
