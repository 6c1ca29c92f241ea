#pragma once

#include "ui/widgets/surface.h"

namespace trato::ui {

/// What somebody sees who has no database yet: try it, bring a portfolio, or sign in to a server.
class FirstRun final : public Surface {
    Q_OBJECT

public:
    explicit FirstRun(Look& look, QWidget* parent = nullptr);

Q_SIGNALS:
    void demonstrationChosen();
    void importChosen(const QString& file);
    void serverChosen();
    /// pt_BR, en, es
    void languageChosen(const QString& language);

private:
    struct CardTexts {
        Icon icon;
        QString title;
        QString text;
        QStringList points;
        QString button;
    };
    QWidget* head();
    QWidget* card(int number, const CardTexts& texts, const std::function<void()>& run);
    QWidget* foot();
    void chooseFile();

    Look& m_look;
};

} // namespace trato::ui
