#pragma once

#include "ui/import/importcontroller.h"
#include "ui/widgets/lookwidget.h"

namespace trato::ui {

class Label;

/// The top bar of the import: which file, and where on the way from it to what is stored.
class ImportHead final : public LookWidget {
    Q_OBJECT

public:
    ImportHead(const Look& look, ImportController& controller, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void lookChanged() override;

private:
    void refresh();

    class Steps;
    ImportController& m_controller;
    Label* m_title;
    Label* m_facts;
    Steps* m_steps;
};

} // namespace trato::ui
