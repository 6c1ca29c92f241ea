#include "app/workstation/program.h"

int main(int argc, char** argv) { return trato::workstation::runProgram(argc, argv); }
