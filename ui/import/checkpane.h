#pragma once

#include "ui/import/importcontroller.h"
#include "ui/widgets/surface.h"

class QAction;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace trato::ui {

class Banner;
class Button;
class ChoiceBar;
class EmptyState;
class FaultFilter;
class FaultModel;
class ImportTable;
class ImportTiles;
class Label;

/// What storing the file would do: figures that add up, the lines that can't be read with their reasons, and the choice
/// between all and the good ones.
class CheckPane final : public Surface {
    Q_OBJECT

public:
    /// `write` is the action behind the filled button.
    CheckPane(const Look& look, ImportController& controller, QAction* write, QWidget* parent = nullptr);

    /// The radio buttons and the buttons: below the pane, or below the page when that is narrow.
    [[nodiscard]] QWidget* foot() const { return m_foot; }

Q_SIGNALS:
    void refusedFileWanted();
    void mappingFileWanted(bool toSave);

protected:
    void lookChanged() override;

private:
    void buildFaults(QVBoxLayout& layout);
    void buildFoot(QAction* write);
    void refresh();
    void refreshProblem();
    void refreshFaults();
    void refreshFoot();

    ImportController& m_controller;
    FaultModel* m_model;
    FaultFilter* m_filter;
    Label* m_state;
    ImportTiles* m_tiles;
    Label* m_sum;
    Banner* m_problem;
    Label* m_faultsTitle;
    ChoiceBar* m_kinds;
    QLineEdit* m_search;
    Button* m_save;
    ImportTable* m_table;
    EmptyState* m_fine;
    Surface* m_foot;
    QRadioButton* m_all;
    QRadioButton* m_skip;
    Button* m_back;
    Button* m_map;
    Button* m_write;
    QAction* m_action;
};

} // namespace trato::ui
