#pragma once

#include "ui/widgets/surface.h"

#include <functional>
#include <utility>
#include <vector>

class QBoxLayout;

namespace trato::ui {

class Button;

/// What somebody sees who has no database yet: try it, bring a portfolio, or sign in to a server. A file may be
/// dropped.
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

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

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
    QWidget* settings();
    void chooseFile();

    Look& m_look;
    QBoxLayout* m_cards;
    std::vector<QWidget*> m_points;
    std::vector<std::pair<QWidget*, int>> m_tall; ///< with its least height at 100 %, where there is room
    QBoxLayout* m_foot = nullptr;
};

} // namespace trato::ui
