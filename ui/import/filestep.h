#pragma once

#include "ui/import/importcontroller.h"
#include "ui/widgets/surface.h"

namespace trato::ui {

class Banner;
class Button;
class Label;
class Paragraph;
class Spinner;

/// The first step: choose a file or drop one here; and what was wrong with the last.
class FileStep final : public Surface {
    Q_OBJECT

public:
    FileStep(const Look& look, ImportController& controller, QWidget* parent = nullptr);

Q_SIGNALS:
    void fileWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void lookChanged() override;

private:
    void refresh();

    ImportController& m_controller;
    Banner* m_problem;
    QWidget* m_zone;
    Label* m_title;
    Paragraph* m_text;
    Spinner* m_spinner;
    Button* m_choose;
};

} // namespace trato::ui
