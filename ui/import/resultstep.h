#pragma once

#include "ui/import/importcontroller.h"
#include "ui/widgets/surface.h"

class QProgressBar;

namespace trato::ui {

class Banner;
class Button;
class ImportTiles;
class Label;
class Paragraph;

/// The last step: how far it is, then what was stored and what comes next, or why nothing was stored.
class ResultStep final : public Surface {
    Q_OBJECT

public:
    ResultStep(const Look& look, ImportController& controller, QWidget* parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void deskWanted();
    void refusedFileWanted();

protected:
    void lookChanged() override;

private:
    void showProgress(exchange::ImportStage stage, int done, int total);
    void refresh();
    void showStored();

    ImportController& m_controller;
    Surface* m_card;
    Label* m_title;
    Paragraph* m_text;
    QProgressBar* m_bar;
    ImportTiles* m_tiles;
    Label* m_sum;
    Banner* m_problem;
    Button* m_cancel;
    Button* m_back;
    Button* m_refused;
    Button* m_again;
    Button* m_desk;
};

} // namespace trato::ui
