#pragma once

#include "ui/widgets/lookwidget.h"

class QBoxLayout;

namespace trato::ui {

class ChoiceBar;
class Label;
class Paragraph;

/// One setting: its name, what can be chosen, and beside it what that means; below it where the window is narrow.
class SettingRow final : public LookWidget {
    Q_OBJECT

public:
    SettingRow(const Look& look, const QString& name, ChoiceBar* bar, const QString& help, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    void fold();

    Label* m_name;
    Paragraph* m_help;
    QBoxLayout* m_layout;
};

} // namespace trato::ui
