SELECT segment, channel, slot, tries, gained, heard FROM learned_segment
